package bitan.wording.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Numbers of identity cards, bank cards, papers and cases: by their length, or by the word in front of them. */
final class Documents {
    private static final String BEGIN = "(?<![\\dA-Za-z*.,/+-])";
    private static final String OVER = "(?![\\dA-Za-z*%元块万亿个年月]|[-./,]\\d)";
    private static final String CUE = "(?<=(?:单号|受理号|编号|卡号|账号|帐号|户号|流水号|凭证号|票号|证号|证件号|身份证|身份证号|社保号|医保号|保障号|案号"
            + "|登记号|业务号|回执号|档案号|合同号|发票号|存折号|编码|代码|验证码|查询码|受理码|序列号|工号|户口本号|[后末][四六46]位|[后末][四六46]位数)"
            + Grammar.upTo(3, "码|是|为|:|就是|\\s|No\\.?") + ")";
    /** A look at one character spares most of those at the words above. */
    private static final String CUE_ENDS = "(?<=[号码证位数是为:\\so.])";
    private static final String CODE = "(?=[-A-Za-z ]{0,6}\\d)[A-Za-z\\d]{1,40}+(?:-[A-Za-z\\d]{1,40}+){0,8}(?: \\d{3,40}+){0,5}[Xx]?";
    private static final String IDENTITY = "\\d{6} ?\\d{4} ?\\d{4} ?\\d{3}[\\dXx]";
    private static final String CARD = "\\d{4}(?: \\d{4}){3}(?: \\d{1,3})?";
    private static final String COMPANY = "\\d{8}[\\dA-Za-z]{10}";
    private static final String MASKED = "\\d{3,6}\\*{4,12}\\d{2,4}[\\dXx]?";
    private static final String LONG = "\\d{9,30}";

    private static final String SPOKEN = "[零一二三四五六七八九]";

    static final List<FactRecogniser> WITH_CUE = List.of(
            document("(?<![\\dA-Za-z])" + CUE_ENDS + CUE + CODE + "(?![\\dA-Za-z*%元块]|[-.]\\d)"),
            document("尾号(?:是|为|:|\\s){0,2}\\d{3,6}" + OVER));
    static final List<FactRecogniser> BARE = List.of(
            document(BEGIN + "(?:" + IDENTITY + "|" + CARD + "|" + COMPANY + "|" + MASKED + "|" + LONG + ")"
                    + OVER),
            document("(?<!" + SPOKEN + ")" + SPOKEN + "{16,19}[Xx]?(?!" + SPOKEN + ")"));

    private Documents() {
    }

    private static FactRecogniser document(String pattern) {
        return new FactRecogniser(Fact.Kind.DOCUMENT, pattern, Documents::code);
    }

    private static Optional<String> code(Found found) {
        var code = Numeral.digits(found.matched()).replaceAll("[^-*\\dA-Za-z]", "").toUpperCase(Locale.ROOT);
        return code.chars().filter(Character::isDigit).count() >= 3 ? Optional.of(code) : Optional.empty();
    }
}
