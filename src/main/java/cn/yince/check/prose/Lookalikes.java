package cn.yince.check.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.problem.RuleCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** T0224: letters among digits, and characters that nobody means where a common one of the same look belongs. */
final class Lookalikes implements Rule {
    static final RuleCard CARD =
            RuleCard.hint("T0224", "形近的字", "数字中没有字母 O、l、I；没有“公幵”“巳完成”一类样子像、却是别的字的字，没有混进繁体字", "文字识别、输入法带来的常见差错");

    /** Digits with letters among them and nothing else. */
    private static final Sought DIGITS = Sought.of(
            "(?<![0-9A-Za-z.])(?=[0-9OolI.,]*[0-9])(?=[0-9.,]*[OolI])[0-9OolI]+(?:[.,][0-9OolI]+){0,40}(?![A-Za-z0-9])");

    private static final Pattern NOT_A_NUMBER = Pattern.compile("O2O|\\d+[lI]|[IlO]\\d|[OI]\\d{3,}");
    private static final Sought COUNTED = Sought.of("^[%％‰个名人次万元年月日台套件家条项辆份户]");
    private static final Sought CHINESE_YEAR = Sought.of("[一二][OoО0][OoО0一二][〇零OoО0一二三四五六七八九](?=年)");

    /** Each with the common one it is taken for, where both are hardly ever meant for one another. */
    private static final String PAIRS = "ロ口ニ二カ力エ工タ夕ト卜ハ八オ才ㄧ一ㄚ丫佥金幵开囯国囸日圡土氺水灬火叧另亇个丅下丄上夲本圎圆冋同冇有亖四臫自囬回帀币卄廿厸邻"
            + "會会計计財财務务預预決决經经費费單单業业處处區区縣县開开關关項项與与為为於于發发實实際际標标準准應应當当對对從从過过還还進进運运達达選选員员"
            + "報报場场執执績绩統统續续總总結结給给組组細细紙纸級级約约納纳編编練练維维護护網网緊紧線线縮缩資资質质購购貨货貼贴補补貿贸賬账負负責责貫贯貧贫賞赏贈赠"
            + "車车軍军軟软輛辆輔辅輕轻輸输轉转農农邊边鄉乡醫医釋释鋪铺錄录錢钱鐵铁鎮镇門门間间閉闭隊队階阶隨随險险雙双離离難难電电響响頁页順顺須须領领頭头額额風风飛飞養养館馆餘余驗验"
            + "動动勞劳勢势勝胜協协參参變变號号嚴严國国圍围園园團团圖图壓压壞坏墊垫夠够學学孫孙寧宁審审寫写寬宽專专將将導导屆届屬属島岛師师帶带幣币幫帮廣广廳厅彈弹徑径復复徵征徹彻"
            + "恆恒態态慮虑慶庆憂忧懲惩懷怀戰战戶户損损換换揚扬據据擇择擔担擴扩攝摄敗败數数斷断時时晉晋書书會会條条樣样檢检權权歡欢歲岁歸归氣气沒没況况減减測测準准滿满漢汉潔洁"
            + "災灾爭争爾尔狀状獎奖獲获環环產产畢毕異异畫画療疗監监盤盘確确礎础禮礼種种稅税積积穩稳窮穷競竞筆笔築筑簡简籌筹類类紀纪紅红純纯終终絕绝絡络"
            + "職职聯联聽听肅肃脫脱節节範范華华萬万藝艺蘇苏處处術术衛卫裝装製制複复規规視视親亲覺觉觀观觸触訂订訓训記记許许設设訪访評评詢询試试話话該该詳详認认語语誤误說说課课調调談谈請请論论證证識识議议譯译讀读讓让"
            + "趕赶跡迹踐践蹤踪躍跃辦办辭辞連连週周遊游適适遞递遠远遲迟遷迁鄰邻針针銀银銷销鋼钢錯错鍵键鏈链長长闆板陳陈陸陆陽阳顧顾顯显題题願愿馬马驅驱魚鱼點点齊齐齡龄龍龙"
            + "収收戸户査查検检実实変变労劳営营広广応应拠据挙举歩步毎每気气済济渉涉県县経经総总縄绳訳译説说読读辺边込入関关険险対对帰归図图団团単单価价処处従从徳德恵惠択择拝拜払付";

    /** Common characters that are another one's slip in a certain word. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("巳", "已"),
            Map.entry("万亓", "万元"),
            Map.entry("己完成", "已完成"),
            Map.entry("己全部", "已全部"),
            Map.entry("己支付", "已支付"),
            Map.entry("己按", "已按"),
            Map.entry("己建成", "已建成"),
            Map.entry("己达", "已达"),
            Map.entry("己实现", "已实现"),
            Map.entry("自已", "自己"),
            Map.entry("末完成", "未完成"),
            Map.entry("末支付", "未支付"),
            Map.entry("末发生", "未发生"),
            Map.entry("末安排", "未安排"),
            Map.entry("末执行", "未执行"),
            Map.entry("末达到", "未达到"),
            Map.entry("末列入", "未列入"),
            Map.entry("未尾", "末尾"),
            Map.entry("拔付", "拨付"),
            Map.entry("拔入", "拨入"),
            Map.entry("划拔", "划拨"),
            Map.entry("调拔", "调拨"),
            Map.entry("台帐", "台账"),
            Map.entry("对帐", "对账"),
            Map.entry("报帐", "报账"),
            Map.entry("入帐", "入账"),
            Map.entry("转帐", "转账"),
            Map.entry("结帐", "结账"),
            Map.entry("帐目", "账目"),
            Map.entry("布署", "部署"),
            Map.entry("既将", "即将"),
            Map.entry("以经", "已经"),
            Map.entry("通迅", "通讯"),
            Map.entry("贷物", "货物"),
            Map.entry("年渡", "年度"),
            Map.entry("曰常", "日常"),
            Map.entry("曰期", "日期"),
            Map.entry("决箅", "决算"),
            Map.entry("预箅", "预算"),
            Map.entry("决祘", "决算"),
            Map.entry("预祘", "预算"),
            Map.entry("绩郊", "绩效"),
            Map.entry("千部", "干部"),
            Map.entry("人土", "人士"),
            Map.entry("工程歀", "工程款"),
            Map.entry("拨歀", "拨款"));

    static final String LIKE = "样子像、却是别的字，请核对；人名、地名就是这个字的不必管";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱郭马罗梁宋郑谢韩唐冯董曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴汪姜姚谭廖邹熊郝崔邱侯邵孟黎乔贺赖龚";
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fa5';
    private static final int AROUND = 3;
    /** What stands beside a name. */
    private static final Sought NAMES =
            Sought.of("[村镇乡区路县街道沟河湖山坡岭庄寨庙塔寺湾塬桥湿泉水社组巷弄里庭苑城园党]|公司|同志|先生|女士|书记|主任|局长|科长|经理|教授|老师|某|烈士|故居|姓|笔记|》|\"");

    /** Those of the common character set, read when the first text is looked at. */
    private static final class Common {
        private static final BitSet CHARACTERS = new BitSet(LAST - FIRST + 1);

        static {
            try (InputStream in = Lookalikes.class.getResourceAsStream("常用字.txt")) {
                new String(in.readAllBytes(), UTF_8)
                        .chars()
                        .filter(c -> c >= FIRST && c <= LAST)
                        .forEach(c -> CHARACTERS.set(c - FIRST));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final Sought END_OF_TIME = Sought.of("[年月周期季旬岁学]$");
    private static final Map<Character, Character> COMMON = new HashMap<>();
    private static final Map<Character, List<Map.Entry<String, String>>> WORDS_BY_FIRST = WORDS.entrySet().stream()
            .collect(Collectors.groupingBy(word -> word.getKey().charAt(0)));
    /** What pairs and words begin with. */
    private static final BitSet BEGINNINGS = new BitSet();

    private static final String LETTERS = "OolIО";

    static {
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            if (PAIRS.charAt(i) != PAIRS.charAt(i + 1)) {
                COMMON.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
            }
        }
        COMMON.keySet().forEach(BEGINNINGS::set);
        WORDS_BY_FIRST.keySet().forEach(BEGINNINGS::set);
    }

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        boolean latin = Letters.hasAny(text, LETTERS);
        if (latin) {
            letters(passage, text, findings);
        }
        Matcher year = latin || text.indexOf('0') >= 0 ? CHINESE_YEAR.matcher(text) : null;
        if (year != null && year.find()) {
            findings.reportUnlessTold(CARD, passage, year.start(), year.end(), "年份里的不是“〇”，是字母或数字", "请改为“〇”，或全用数字");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRare(c) && !isName(text, i)) {
                findings.reportUnlessTold(CARD, passage, i, i + 1, "“" + c + "”不是常用的字", LIKE);
                return;
            }
            if (!BEGINNINGS.get(c)) {
                continue;
            }
            if (COMMON.containsKey(c)) {
                report(passage, i, i + 1, String.valueOf(COMMON.get(c)), findings);
                return;
            }
            for (Map.Entry<String, String> word : WORDS_BY_FIRST.getOrDefault(c, List.of())) {
                word(word.getKey(), word.getValue(), i, passage, findings);
            }
        }
    }

    /** Whether a character is in no list of common ones. */
    private static boolean isRare(char c) {
        return c >= FIRST && c <= LAST && !Common.CHARACTERS.get(c - FIRST) && !COMMON.containsKey(c);
    }

    /** Whether a character is likely one of a person's or a place's name. */
    private static boolean isName(String text, int at) {
        String around = text.substring(Math.max(0, at - 1), Math.min(text.length(), at + AROUND));
        String before = text.substring(Math.max(0, at - 2), at);
        return NAMES.isIn(around) || before.chars().anyMatch(c -> SURNAMES.indexOf(c) >= 0);
    }

    private static void word(String wrong, String right, int at, Passage passage, Findings findings) {
        String text = passage.text();
        boolean time = at > 0 && wrong.startsWith("末") && END_OF_TIME.isIn(text.substring(at - 1, at));
        if (!time && text.startsWith(wrong, at)) {
            report(passage, at, at + wrong.length(), right, findings);
        }
    }

    private static void letters(Passage passage, String text, Findings findings) {
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            boolean counted = passage.slot().endsWith("电话") || COUNTED.isIn(text.substring(digits.end()));
            if (counted || !NOT_A_NUMBER.matcher(digits.group()).matches()) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        digits.start(),
                        digits.end(),
                        "数字里有字母 " + digits.group().replaceAll("[^OolI]", "").substring(0, 1),
                        "请改成数字 0 或 1");
            }
        }
    }

    private static void report(Passage passage, int from, int to, String right, Findings findings) {
        String wrong = passage.text().substring(from, to);
        findings.reportUnlessTold(CARD, passage, from, to, "“" + wrong + "”像是“" + right + "”", LIKE);
    }
}
