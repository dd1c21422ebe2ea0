package bitan.pinyin;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"women,我们", "shenfenzheng,身份证", "xian'zai,现在", "nver,女儿", "lvyou,旅游", "nüer,女儿",
            "SHENFENZHENG,身份证", "shen fen zheng,身份证", "wotingbujian,我听不见", "qingzaishuoyibian,请再说一遍"})
    void candidates_fullSpelling_isTheFirst(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"xian,先", "xi'an,西安", "lue,略", "lve,略", "nve,虐", "jvzhuzheng,居住证", "sfz,身份证", "shebk,社保卡",
            "shbk,社保卡", "shenf,身份", "shenfenzh,身份证", "cqhlbx,长期护理保险", "bayueshiwuhao,八月十五号"})
    void candidates_waysToTypeIt_areAmongTheFirstFive(String letters, String text) {
        assertThat(Engine.texts(letters).subList(0, 5)).contains(text);
    }

    @Test
    void candidates_apostrophe_dividesSyllables() {
        assertThat(Engine.texts("xi'an")).doesNotContain("先");
        assertThat(Engine.candidate("xi'an", "系").used()).isEqualTo(3);
    }

    @Test
    void candidates_longInput_offersItsFirstWordsAndCharacters() {
        assertThat(Engine.candidate("shenfenzhengyuanjian", "身份证").used()).isEqualTo(12);
        assertThat(Engine.candidate("shenfenzhengyuanjian", "身份").used()).isEqualTo(7);
        assertThat(Engine.candidate("shenfenzhengyuanjian", "婶").used()).isEqualTo(4);
    }

    @Test
    void candidates_choosingPieceByPiece_usesAllLetters() {
        var rest = "wolaobanzhuyuan";
        for (var piece : List.of("我", "老伴", "住院")) {
            rest = rest.substring(Engine.candidate(rest, piece).used());
        }
        assertThat(rest).isEmpty();
    }

    @Test
    void candidates_anyCharacterOfASyllable_canBeReached() {
        var rare = List.of("懿", "翊", "轶", "弈", "佾");
        assertThat(Engine.texts("yi")).containsAll(rare);
        assertThat(Engine.texts("yibao")).containsAll(rare);
    }

    @Test
    void candidates_term_comesBeforeCommonerWords() {
        assertThat(Engine.texts("yuanyi")).startsWith("愿意");
        assertThat(Engine.texts(
                Engine.with("园艺").candidates("yuanyi", PinyinOptions.LETTERS, Learned.NOTHING)))
                .startsWith("园艺", "愿意");
    }

    @ParameterizedTest
    @CsvSource({"chongxintianxie,重新填写", "danweigaizhang,单位盖章", "huankuan,还款", "xingzhengbumen,行政部门",
            "chae,差额",
            "jishutiaozheng,基数调整", "woxingzeng,我姓曾", "chongqinghukou,重庆户口", "zaichaoyangqu,在朝阳区",
            "canbaoshuju,参保数据", "changqijuzhu,长期居住", "kuaijidianhua,会计电话", "haidianqu,海淀区", "nanshanqu,南山区"})
    void candidates_heteronyms_areFoundAsTheyAreSaid(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhongxintianxie", "shanweigaizhang", "canbaoshushu", "zhangqijuzhu"})
    void candidates_otherReadingsOfHeteronyms_offerNoPhraseFirst(String letters) {
        assertThat(Engine.texts(letters)).first().isNotIn("重新填写", "单位盖章", "参保数据", "长期居住");
    }

    @ParameterizedTest
    @CsvSource({"daiwobanlituixiushouxu,代我办理退休手续", "shebaokahecunzhe,社保卡和存折",
            "yibaokagenshenfenzheng,医保卡跟身份证",
            "zaishequweishengyuanzhuyuan,在社区卫生院住院"})
    void candidates_phrasesInLongerInput_areKeptWhole(String letters, String text) {
        assertThat(Engine.texts(letters).subList(0, 5)).contains(text);
    }

    @Test
    void candidates_termWithHeteronyms_isFoundAsItIsSaid() {
        assertThat(Engine.texts("changqihulibaoxian")).startsWith("长期护理保险");
    }

    @Test
    void candidates_termWithItsOwnSound_isFoundByIt() {
        var engine = Engine.with(new Term("A类药", List.of("ei1 lei4 yao4")));
        assertThat(engine.candidates("eileiyao", PinyinOptions.LETTERS, Learned.NOTHING)).first()
                .isEqualTo(new Candidate("A类药", 8, List.of("ei", "lei", "yao")));
    }

    @Test
    void candidates_sameText_isOfferedOnce() {
        for (var letters : List.of("shenfenzheng", "s", "xian", "shishishi", "yy")) {
            assertThat(Engine.texts(letters)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026,2026", "i,i", "u,u", "3号,3号", "2026nian,2026年", "di3lou,第3楼", "😀,😀"})
    void candidates_noSyllable_isKeptAsItIs(String input, String text) {
        assertThat(Engine.texts(input)).contains(text);
    }

    @Test
    void candidates_nothing_areNone() {
        assertThat(Engine.texts("")).isEmpty();
        assertThat(Engine.texts("''")).containsExactly("''");
    }

    @Test
    void candidates_longInput_isReadWhole() {
        var letters = "wodeshenfenzhengdiule".repeat(12);
        assertThat(Engine.candidates(letters).getFirst())
                .isEqualTo(new Candidate("我的身份证丢了".repeat(12), letters.length(),
                        Engine.candidates(letters).getFirst().syllables()));
        var digits = "743633694364".repeat(20);
        assertThat(Engine.nine(digits)).first().isEqualTo("身份证".repeat(20));
    }

    @Test
    void candidates_moreThanIsLookedAt_useTheBeginning() {
        assertThat(Engine.candidates("shi".repeat(1000)))
                .allMatch(candidate -> candidate.used() <= Pinyin.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"senfenzeng,身份证,SH_S,ZH_Z", "lainai,奶奶,N_L,N_L", "hanzuo,饭桌,F_H,ZH_Z",
            "zengming,证明,ZH_Z,EN_ENG", "yinyang,营养,IN_ING,IN_ING", "zufan,住房,ZH_Z,AN_ANG",
            "zhenfu,政府,EN_ENG,EN_ENG", "ranhou,然后,L_R,L_R", "lanhou,然后,L_R,L_R", "cifan,吃饭,CH_C,CH_C"})
    void candidates_otherSound_isFoundWhereItIsAllowed(String letters, String text, Fuzzy one, Fuzzy other) {
        assertThat(Engine.texts(letters, one, other)).contains(text);
    }

    @Test
    void candidates_otherSound_isNotFoundWhereItIsNot() {
        assertThat(Engine.texts("cifan")).doesNotContain("吃饭");
    }

    @Test
    void candidates_otherSound_comesBehindTheExactOne() {
        var texts = Engine.texts("si", Fuzzy.values());
        assertThat(texts.subList(0, 3)).containsExactlyElementsOf(Engine.texts("si").subList(0, 3));
        assertThat(texts).contains("是", "十");
    }

    @ParameterizedTest
    @CsvSource({"tianqi,天气", "zhaoji,着急", "sushe,宿舍", "zhiliao,治疗", "hui,会"})
    void candidates_exactSound_staysFirstWhereAnyAccentIsAllowed(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
        assertThat(Engine.texts(letters, Fuzzy.values())).first().isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"lvshi,lushi,律师", "nvxu,nuxu,女婿", "lvyou,luyou,旅游"})
    void candidates_uForTheOtherU_findsWhatVWouldHave(String letters, String others, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
        assertThat(Engine.texts(others).subList(0, 5)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"yihuir,一会儿", "zher,这儿", "nvr,女儿"})
    void candidates_erWithoutItsVowel_isTheEndOfTheSyllable(String letters, String text) {
        assertThat(Engine.texts(letters).subList(0, 5)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"liaotianr,聊天儿", "huashetianzu,画蛇添足", "zhang,涨", "yan,盐", "saoyisao,扫一扫", "longren,聋人"})
    void candidates_wordsOfSpeech_areAmongTheFirstFive(String letters, String text) {
        assertThat(Engine.texts(letters).subList(0, 5)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"yuanjianyijingjiaogeinimenle,原件已经交给你们了", "zhegeyaojiaoduoshaoqian,这个要交多少钱",
            "zhegeyuejihaoqianjiao,这个月几号前交", "weishenmebishangyueshao,为什么比上月少"})
    void candidates_wordsThatFollowEachOther_areFirst(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"jintianbadanzitianle,今天把单子填了", "zhegezhengmingshiquniankaide,这个证明是去年开的"})
    void candidates_wordsOfGrammar_standBesideAnything(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"A12,A12", "g6,g6", "320981X,320981X", "VIP,VIP", "k1lu,k1路", "CHUANGKOU,窗口",
            "youhui50,优惠50"})
    void candidates_codes_stayAsTheyWereTyped(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
    }

    @Test
    void candidates_nineKeysWithDigitsOnNoKey_areANumber() {
        assertThat(Engine.nine("13905208816")).first().isEqualTo("13905208816");
        assertThat(Engine.nine("96636")).first().isEqualTo("我们");
    }

    @Test
    void candidates_xBehindANumber_isItsLastDigit() {
        var number = new PinyinOptions(false, Set.of(), "32098119520311004");
        assertThat(Engine.texts(Engine.engine().candidates("x", number, Learned.NOTHING))).first()
                .isEqualTo("x");
        assertThat(Engine.texts("x")).first().isNotEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({"96636,我们", "743633694364,身份证", "74322652,社保卡", "94226,一般"})
    void candidates_nineKeys_findTheWord(String digits, String text) {
        assertThat(Engine.nine(digits).subList(0, 5)).contains(text);
    }

    @Test
    void candidates_nineKeysWithASyllablePicked_keepToIt() {
        assertThat(Engine.nine("shen'336")).first().isEqualTo("身份");
        assertThat(Engine.nine("xi'26")).doesNotContain("先");
    }

    @Test
    void spellings_nineKeys_areThoseOfTheFirstSyllable() {
        assertThat(Engine.engine().spellings("7436", Engine.NINE))
                .contains("shen", "she", "sh", "s", "p", "r", "q")
                .startsWith("shen").doesNotContain("pien");
        assertThat(Engine.engine().spellings("shen", PinyinOptions.LETTERS)).startsWith("shen");
        assertThat(Engine.engine().spellings("", Engine.NINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "**",
            "2222222222222222222222222222222222222222222222222222222222222222"})
    void candidates_nineKeysOfAnything_offerSomething(String digits) {
        assertThat(Engine.nine(digits)).isNotEmpty();
    }
}
