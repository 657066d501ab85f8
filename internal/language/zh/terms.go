package zh

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: 大使
ambassador-extraordinary: 特命全权大使
consul-general: 总领事
charge-daffaires: 临时代办
counsellor: 参赞
president: 总统
vice-president: 副总统
prime-minister: 总理
deputy-prime-minister: 副总理
minister: 部长
foreign-minister: 外交部长
culture-minister: 文化部长
education-minister: 教育部长
economy-minister: 经济部长
finance-minister: 财政部长
defence-minister: 国防部长
health-minister: 卫生部长
energy-minister: 能源部长
transport-minister: 交通部长
agriculture-minister: 农业部长
environment-minister: 环境部长
interior-minister: 内政部长
deputy-minister: 副部长
deputy-foreign-minister: 副外长
state-secretary: 国务秘书
secretary-general: 秘书长
director-general: 总干事
director: 主任 | 馆长
deputy-director: 副主任
executive-director: 执行主任
managing-director: 常务董事
ceo: 首席执行官
cfo: 首席财务官
cto: 首席技术官
founder: 创始人
chairman: 主席
deputy-chairman: 副主席
head: 负责人
deputy-head: 副负责人
mayor: 市长
deputy-mayor: 副市长
governor: 州长
rector: 校长
vice-rector: 副校长
vice-chancellor: 校长
chancellor: 总理
dean: 院长
professor: 教授
spokesperson: 发言人
speaker: 议长
member-of-parliament: 议员
minister-counsellor: 公使衔参赞
coordinator: 协调员
special-representative: 特别代表
commissioner: 专员
curator: 策展人
king: 国王
queen: 女王
ambassador-at-large: 无任所大使
permanent-representative: 常驻代表
high-commissioner: 高级专员
consul: 领事
honorary-consul: 名誉领事
head-of-mission: 代表团团长
head-of-delegation: 代表团团长
first-vice-president: 第一副总统
first-deputy-prime-minister: 第一副总理
justice-minister: 司法部长
labour-minister: 劳工部长
trade-minister: 商务部长 | 贸易部长
industry-minister: 工业部长
tourism-minister: 旅游部长
sports-minister: 体育部长
science-minister: 科学部长
digital-minister: 数字发展部长
immigration-minister: 移民部长
first-deputy-minister: 第一副部长
deputy-secretary-general: 副秘书长
under-secretary-general: 副秘书长
deputy-director-general: 副总干事
regional-director: 区域主任
country-director: 国家主任
artistic-director: 艺术总监
coo: 首席运营官
general-manager: 总经理
project-manager: 项目经理
board-chairman: 董事长 | 董事会主席
board-member: 董事
head-of-department: 司长
deputy-governor: 副省长
academician: 院士
researcher: 研究员
scientist: 科学家
chief-scientist: 首席科学家
chief-economist: 首席经济学家
chief-engineer: 总工程师
editor-in-chief: 总编辑
deputy-speaker: 副议长
senator: 参议员
councillor: 市议员
resident-representative: 驻地代表
prosecutor-general: 总检察长
ombudsman: 监察专员
judge: 法官
conductor: 指挥
coach: 主教练
commander: 司令
chief-of-staff: 参谋长
prince: 王子
crown-prince: 王储
princess: 公主
emir: 埃米尔
sultan: 苏丹
pope: 教皇
patriarch: 牧首
archbishop: 大主教
`),
		language.Terms(language.Country, `
AZ: 阿塞拜疆
CN: 中国
RU: 俄罗斯
TR: 土耳其
GE: 格鲁吉亚
IR: 伊朗
KZ: 哈萨克斯坦
UZ: 乌兹别克斯坦
TM: 土库曼斯坦
KG: 吉尔吉斯斯坦
TJ: 塔吉克斯坦
UA: 乌克兰
BY: 白俄罗斯
MD: 摩尔多瓦
AM: 亚美尼亚
US: 美国
GB: 英国
FR: 法国
DE: 德国
IT: 意大利
ES: 西班牙
PT: 葡萄牙
PL: 波兰
CZ: 捷克
HU: 匈牙利
RO: 罗马尼亚
BG: 保加利亚
GR: 希腊
NL: 荷兰
BE: 比利时
CH: 瑞士
AT: 奥地利
SE: 瑞典
NO: 挪威
FI: 芬兰
DK: 丹麦
JP: 日本
KR: 韩国
IN: 印度
PK: 巴基斯坦
SA: 沙特阿拉伯
AE: 阿联酋
EG: 埃及
IL: 以色列
BR: 巴西
CA: 加拿大
AU: 澳大利亚
ZA: 南非
KE: 肯尼亚
`),
		language.Terms(language.Capital, `
capital:AZ: 巴库
capital:CN: 北京
capital:RU: 莫斯科
capital:TR: 安卡拉
capital:GE: 第比利斯
capital:KZ: 阿斯塔纳
capital:UZ: 塔什干
capital:US: 华盛顿
capital:GB: 伦敦
capital:FR: 巴黎
capital:DE: 柏林
capital:BE: 布鲁塞尔
capital:AT: 维也纳
capital:JP: 东京
capital:KE: 内罗毕
city:geneva: 日内瓦
city:newyork: 纽约
city:istanbul: 伊斯坦布尔
city:ganja: 占贾
city:sumgait: 苏姆盖特
city:shanghai: 上海
`),
		language.Terms(language.Institution, `
un: 联合国
unesco: 联合国教科文组织
unicef: 联合国儿童基金会
undp: 联合国开发计划署
who: 世界卫生组织
eu: 欧盟
european-commission: 欧盟委员会
nato: 北约
osce: 欧安组织
imf: 国际货币基金组织
world-bank: 世界银行
sco: 上海合作组织
red-cross: 红十字会
council-of-europe: 欧洲委员会
communist-party-of-china: 中国共产党
ministry-of-foreign-affairs: 外交部
ministry-of-culture: 文化部
ministry-of-education: 教育部
ministry-of-economy: 经济部
ministry-of-health: 卫生部
ministry-of-energy: 能源部
ministry-of-transport: 交通部
ministry-of-agriculture: 农业部
ministry-of-finance: 财政部
ministry-of-defence: 国防部
embassy: 大使馆
city-council: 市议会
un-security-council: 联合国安理会 | 联合国安全理事会
un-general-assembly: 联合国大会
unep: 联合国环境规划署
unfpa: 联合国人口基金
un-women: 联合国妇女署
unhcr: 联合国难民署
wfp: 世界粮食计划署
fao: 联合国粮农组织
ilo: 国际劳工组织
iaea: 国际原子能机构
iom: 国际移民组织
icao: 国际民航组织
itu: 国际电信联盟
wto: 世界贸易组织 | 世贸组织
wipo: 世界知识产权组织
european-parliament: 欧洲议会
european-council: 欧洲理事会
ecb: 欧洲央行 | 欧洲中央银行
eib: 欧洲投资银行
ebrd: 欧洲复兴开发银行
adb: 亚洲开发银行 | 亚开行
aiib: 亚洲基础设施投资银行 | 亚投行
islamic-development-bank: 伊斯兰开发银行
oecd: 经合组织 | 经济合作与发展组织
g7: 七国集团
g20: 二十国集团
brics: 金砖国家
cis: 独联体 | 独立国家联合体
oic: 伊斯兰合作组织
turkic-states: 突厥国家组织
opec: 欧佩克
arab-league: 阿拉伯国家联盟 | 阿盟
african-union: 非洲联盟 | 非盟
asean: 东盟
gcc: 海湾合作委员会 | 海合会
icrc: 红十字国际委员会
red-crescent: 红新月会
msf: 无国界医生
olympic-committee: 国际奥委会
fifa: 国际足联
uefa: 欧足联
government: 政府
cabinet-of-ministers: 内阁
national-assembly: 国民议会
supreme-court: 最高法院
constitutional-court: 宪法法院
central-bank: 中央银行
academy-of-sciences: 科学院
ministry-of-interior: 内政部
ministry-of-justice: 司法部
ministry-of-labour: 劳工部
ministry-of-trade: 商务部
ministry-of-industry: 工业部
ministry-of-tourism: 旅游部
ministry-of-environment: 环境部
ministry-of-sport: 体育部
ministry-of-emergencies: 紧急情况部
consulate: 领事馆
consulate-general: 总领事馆
`),
		language.Terms(language.Venue, `
headquarters: 总部
museum: 博物馆
national-museum: 国家博物馆
university: 大学
school: 学校
hospital: 医院
library: 图书馆
central-library: 中央图书馆
factory: 工厂
office: 办公室
centre: 中心
cultural-centre: 文化中心
research-centre: 研究中心
port: 港口
airport: 机场
parliament: 议会
city-hall: 市政厅
park: 公园
bridge: 大桥
metro-station: 地铁站
tram-line: 有轨电车线路
kindergarten: 幼儿园
stadium: 体育场
theatre: 剧院
laboratory: 实验室
clinic: 诊所
art-gallery: 美术馆
college: 学院
academy: 学院
institute: 研究所
secondary-school: 中学
national-library: 国家图书馆
power-plant: 发电站 | 电站
solar-park: 光伏电站
wind-farm: 风电场
data-centre: 数据中心
warehouse: 仓库
branch: 分支机构
training-centre: 培训中心
youth-centre: 青年中心
sports-centre: 体育中心
exhibition-centre: 展览中心
congress-centre: 会议中心
shopping-centre: 购物中心
community-centre: 社区中心
terminal: 航站楼
railway-station: 火车站
railway-line: 铁路
road: 公路
highway: 高速公路
tunnel: 隧道
court: 法院
palace: 宫殿
presidential-palace: 总统府
garden: 花园
square: 广场
market: 市场
monument: 纪念碑
memorial: 纪念馆
playground: 游乐场
swimming-pool: 游泳馆
opera-house: 歌剧院
concert-hall: 音乐厅
cinema: 电影院
hotel: 酒店
restaurant: 餐厅
shop: 商店
church: 教堂
mosque: 清真寺
cathedral: 大教堂
observatory: 天文台
archive: 档案馆
refugee-camp: 难民营
shelter: 庇护所
`),
		language.Terms(language.Topic, `
bilateral-relations: 双边关系
bilateral-cooperation: 双边合作
cooperation: 合作
inter-party: 党际合作
economic-cooperation: 经济合作
trade: 贸易
trade-cooperation: 经贸合作
cultural-cooperation: 文化合作
education-cooperation: 教育合作
science-cooperation: 科学合作
energy-cooperation: 能源合作
regional-security: 地区安全
security: 安全
climate-change: 气候变化
renewable-energy: 可再生能源
education: 教育
health: 卫生
culture: 文化
science: 科学
tourism: 旅游
transport: 交通
agriculture: 农业
water-management: 水资源管理
clean-water: 清洁饮水
air-quality: 空气质量
investment: 投资
humanitarian-aid: 人道主义援助
student-exchange: 学生交流
human-rights: 人权
digitalisation: 数字化
ai: 人工智能
partnership: 伙伴关系 | 战略伙伴关系
international-cooperation: 国际合作
regional-cooperation: 区域合作
interparliamentary: 议会合作
defence-cooperation: 防务合作 | 军事合作
humanitarian-cooperation: 人文合作
international-security: 国际安全
mutual-interest: 共同关心的问题
peace-process: 和平进程
peace: 和平
counter-terrorism: 反恐
migration: 移民
refugees: 难民
food-security: 粮食安全
energy-security: 能源安全
cybersecurity: 网络安全
sustainable-development: 可持续发展
environment: 环境 | 环境保护
biodiversity: 生物多样性
solar-energy: 太阳能
wind-energy: 风能
nuclear-energy: 核能
hydrogen: 氢能
oil-and-gas: 油气
energy: 能源
waste: 垃圾管理 | 废物管理
disaster-relief: 救灾
economy: 经济
economic-development: 经济发展
finance: 金融
entrepreneurship: 创业
innovation: 创新
technology: 科技 | 技术
robotics: 机器人技术
space: 航天 | 太空
telecommunications: 电信
logistics: 物流
aviation: 航空
infrastructure: 基础设施
construction: 建筑
urban-development: 城市发展
housing: 住房
industry: 工业
employment: 就业
youth: 青年
gender-equality: 性别平等
childrens-rights: 儿童权利
rule-of-law: 法治
democracy: 民主
elections: 选举
anti-corruption: 反腐败
poverty: 减贫
inclusion: 社会包容
higher-education: 高等教育
vocational-training: 职业培训 | 职业教育
research: 科研
vaccination: 疫苗接种
cultural-heritage: 文化遗产
music: 音乐
cinema-art: 电影
literature: 文学
sport: 体育
football: 足球
media: 媒体
press-freedom: 新闻自由
`),
		language.Terms(language.Thing, `
agreement: 协议
memorandum: 谅解备忘录
protocol: 议定书
contract: 合同
treaty: 条约
declaration: 联合宣言
roadmap: 行动计划
report: 报告
annual-report: 年度报告
study: 研究报告
survey: 调查
programme: 项目
scholarship-programme: 奖学金项目
app: 应用程序
platform: 平台
service: 服务
campaign: 活动
website: 网站
prize: 奖项 | 奖
award: 奖
medal: 奖章
scholarship: 奖学金
honorary-doctorate: 名誉博士学位
books: 图书
computers: 电脑
medical-equipment: 医疗设备
ambulances: 救护车
exhibition: 展览
conference: 会议
forum: 论坛
seminar: 研讨会
festival: 艺术节
partnership-agreement: 伙伴关系协议
framework-agreement: 框架协议
trade-agreement: 贸易协定
free-trade-agreement: 自由贸易协定
loan-agreement: 贷款协议
grant-agreement: 赠款协议
peace-agreement: 和平协议
letter-of-intent: 意向书
convention: 公约
charter: 宪章
joint-declaration: 联合宣言
joint-statement: 联合声明
strategy: 战略
plan: 计划
resolution: 决议
decree: 法令
law: 法律
quarterly-report: 季度报告
financial-results: 财务业绩
analysis: 分析报告
statistics: 统计数据
index: 指数
guide: 指南
book: 图书 | 书籍 {measure=本}
film: 电影 | 影片 {measure=部}
documentary: 纪录片 {measure=部}
map: 地图
database: 数据库
article: 文章 {measure=篇}
training-programme: 培训项目
grant-programme: 资助项目
exchange-programme: 交流项目
project: 项目
initiative: 倡议
competition: 比赛 | 竞赛
product: 产品
system: 系统
software: 软件
tool: 工具
robot: 机器人
satellite: 卫星 {measure=颗}
drone: 无人机 {measure=架}
rocket: 火箭 {measure=枚}
ship: 船舶 {measure=艘}
train: 列车 {measure=列}
aircraft: 飞机 {measure=架}
bus: 公交车 {measure=辆}
electric-bus: 电动公交车 {measure=辆}
car: 汽车 {measure=辆}
electric-car: 电动汽车 {measure=辆}
course: 课程 {measure=门}
collection: 系列
flight-route: 航线 {measure=条}
hotline: 热线
gold-medal: 金牌 | 金质奖章
order: 勋章
grant: 资助
certificate: 证书
diploma: 证书
cup: 奖杯
honorary-citizenship: 荣誉市民称号
laptops: 笔记本电脑 {measure=台}
tablets: 平板电脑 {measure=台}
medicines: 药品
vaccines: 疫苗 {measure=剂}
masks: 口罩 {measure=只}
ambulance: 救护车 {measure=辆}
fire-engine: 消防车 {measure=辆}
generator: 发电机 {measure=台}
tent: 帐篷 {measure=顶}
blanket: 毛毯 {measure=条}
food-parcel: 食品包 {measure=份}
food: 食品
clothing: 衣物
school-supplies: 学习用品
furniture: 家具
vehicles: 车辆 {measure=辆}
trees: 树 | 树木 {measure=棵}
press-conference: 新闻发布会
briefing: 吹风会
summit: 峰会
congress: 大会
symposium: 研讨会
workshop: 研习班 | 工作坊
webinar: 网络研讨会
round-table: 圆桌会议
concert: 音乐会
ceremony: 仪式
award-ceremony: 颁奖典礼
reception: 招待会
fair: 展销会 | 博览会
job-fair: 招聘会
tournament: 锦标赛
championship: 锦标赛
marathon: 马拉松
hackathon: 黑客马拉松
lecture: 讲座
training: 培训
session: 会议
open-day: 开放日
celebration: 庆祝活动
event: 活动
`),
		language.Terms(language.Generic, `
board: 董事会
organisation: 组织
company: 公司 | 集团有限公司 | 有限公司
foundation: 基金会
association: 协会
agency: 机构
network: 网络
bank: 银行
group: 集团
federation: 联合会
union: 联盟
society: 学会
committee: 委员会
commission: 委员会
council: 理事会
party: 党
club: 俱乐部
newspaper: 报社
department: 部门
alliance: 联盟
coalition: 联盟
institution: 机构
fund: 基金
league: 联赛
`),
		language.Terms(language.Occasion, `
independence-day: 独立日
republic-day: 共和国日
national-day: 国庆日 | 国庆节
victory-day: 胜利日
constitution-day: 宪法日
europe-day: 欧洲日
new-year: 新年
chinese-new-year: 春节
novruz: 诺鲁孜节
ramadan: 斋月
eid-al-fitr: 开斋节
eid-al-adha: 宰牲节 | 古尔邦节
christmas: 圣诞节
easter: 复活节
womens-day: 国际妇女节
childrens-day: 国际儿童节
labour-day: 国际劳动节 | 劳动节
teachers-day: 教师节
health-day: 世界卫生日
environment-day: 世界环境日
press-freedom-day: 世界新闻自由日
un-day: 联合国日
anniversary: 周年
birthday: 生日
election-victory: 胜选 | 当选
re-election: 连任
election: 当选
appointment: 任命
earthquake: 地震
flood: 洪灾 | 洪水
fire: 火灾
accident: 事故
plane-crash: 空难
terrorist-attack: 恐怖袭击
death: 逝世
`),
		language.Terms(language.Modifier, `
new: 新 | 新的 | 新型 | 全新
joint: 联合
strategic: 战略
bilateral: 双边
first: 首个 | 首座 | 首家 | 首份 | 第一
annual: 年度
international: 国际
regional: 区域 | 地区
national: 国家 | 全国
local: 地方 | 当地
modern: 现代 | 现代化
innovative: 创新型
free: 免费
digital: 数字 | 在线 | 线上
major: 大型 | 重大
special: 特别 | 专项
comprehensive: 全面
long-term: 长期
public: 公共
official: 官方 | 正式
historic: 历史性
global: 全球
`),
		language.Terms(language.Privative, `
draft: 草案
former: 前 | 原
proposed: 拟议
`),
		language.Terms(language.Currency, `
USD: 美元
EUR: 欧元
GBP: 英镑
AZN: 马纳特
CNY: 元 | 人民币
RUB: 卢布
TRY: 土耳其里拉 | 里拉
JPY: 日元
CHF: 瑞士法郎
CAD: 加元
AUD: 澳元
INR: 卢比
KZT: 坚戈
UZS: 苏姆
GEL: 拉里
UAH: 格里夫纳
SAR: 沙特里亚尔
AED: 迪拉姆
EGP: 埃及镑
QAR: 卡塔尔里亚尔
KWD: 科威特第纳尔
`),
		language.Terms(language.Honorific, `
mr: 先生 {gender=m}
ms: 女士 {gender=f}
dr: 博士
prof: 教授
he: 阁下 {gender=m}
he-f: 阁下 {gender=f}
sir: 爵士 {gender=m}
dame: 女爵士 {gender=f}
`),
	)
}
