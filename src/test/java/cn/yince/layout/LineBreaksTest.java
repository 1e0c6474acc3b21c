package cn.yince.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "收|入|合|计|1,234.56万元，|支|出",
                "减|少|-12.30万元，",
                "下|降|−9.8%。",
                "增|长|3.5个百分点|（含）；",
                "共|接|待|12批次、|103人次，|其|中|外|宾|0人次",
                "截|至|2024年|12月|31日",
                "2024年度|公|用|经|费",
                "第3页|共|10页",
                "单|价|100万元|（含）|以|上|设|备|3台（套）",
                "“三|公”|经|费",
                "执|行|GB/T |9704-2012|标|准",
                "温|度|25℃|左|右……|等|等",
                "一|是|——|二|是",
                "￥1,000.00元|整",
                "吉|𠮷|祥",
            })
    void breaksOnlyAtTheBars(String text) {
        String plain = text.replace("|", "");
        StringBuilder found = new StringBuilder().append(plain.charAt(0));
        for (int at = 1; at < plain.length(); at++) {
            found.append(LineBreaks.allowed(plain, at) ? "|" : "").append(plain.charAt(at));
        }
        assertThat(found.toString()).isEqualTo(text);
    }
}
