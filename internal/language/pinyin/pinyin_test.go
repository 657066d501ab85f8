package pinyin

import (
	"strings"
	"testing"
)

func TestNamesAreWrittenSurnameFirst(t *testing.T) {
	for name, want := range map[string]string{"李国英": "Li Guoying", "王小安": "Wang Xiao'an", "欧阳明": "Ouyang Ming", "单文": "Shan Wen", "巴尔托洛": "", "莫罗的": "Mo Luode", "约翰": ""} {
		if got, _ := Name(name); got != want {
			t.Errorf("%s is %q, not %q", name, got, want)
		}
	}
}

func TestWordsAreTakenApart(t *testing.T) {
	for w, want := range map[string]string{"Guoying": "guo ying", "Xiao'an": "xiao an", "Minister": "", "Shuang": "shuang"} {
		got, _ := Syllables(w)
		if strings.Join(got, " ") != want {
			t.Errorf("%s is %q, not %q", w, got, want)
		}
	}
}
