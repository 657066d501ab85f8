package zh_test

import (
	"testing"

	"attache/internal/language/languagetest"
	"attache/internal/language/zh"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, zh.Language(), "港口博物馆星期一为学生开放了新的阅览室。阅览室收藏图书一万二千册,还有三张海岸地图。")
}
