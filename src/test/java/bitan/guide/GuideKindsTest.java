package bitan.guide;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.guide.Material.Form;
import bitan.guide.file.GuideFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What guides mean that do not say what their steps and materials are. */
class GuideKindsTest {
    @ParameterizedTest
    @CsvSource({"先挂失,'拨打 12333，或在窗口办理',电话或窗口,TELEPHONE", "口头挂失,12333 和银行客服电话,,TELEPHONE",
            "咨询,12345,,TELEPHONE", "交申请,,工伤窗口,APPLY", "申领,居住地派出所,户籍窗口,APPLY",
            "向社会保险行政部门申请,,,APPLY", "备案,国家医保服务平台或窗口,医保窗口,APPLY",
            "查原单位是否已停保,本窗口或电子社保卡,社保窗口,ELSEWHERE", "领卡,原窗口,社保卡窗口,ELSEWHERE",
            "出院直接结算,定点医院,,ELSEWHERE", "网上一次办,省政务网,,ONLINE", "制卡,,,WAIT", "到账,,,WAIT"})
    void step_kindNotSaid_isGuessedFromItsTexts(String title, String where, String place,
            GuideStep.Kind kind) {
        assertThat(GuideStep.Kind.of(title, Optional.ofNullable(where).orElse(""),
                Optional.ofNullable(place).orElse(""))).isEqualTo(kind);
    }

    @Test
    void step_ofEveryShippedGuide_oneIsToApplyAt() {
        assertThat(GuideFolder.shipped()).allSatisfy(guide -> assertThat(guide.steps())
                .extracting(GuideStep::kind).contains(GuideStep.Kind.APPLY));
    }

    @ParameterizedTest
    @CsvSource({"已经挂失,KNOWN,DO", "失业登记,KNOWN,DO", "异地就医备案,KNOWN,DO", "社保卡密码,KNOWN,KNOW",
            "本人银行卡号,KNOWN,KNOW", "已盖章的登记表,FILLED_IN,BRING"})
    void material_kindNotSaid_isGuessedFromFormAndName(String name, Form form, Material.Kind kind) {
        assertThat(Material.Kind.of(name, form)).isEqualTo(kind);
    }
}
