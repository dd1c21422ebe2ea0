package bitan.screens;

import java.util.List;
import java.util.stream.IntStream;

import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.file.GuideFolder;

/** A shipped guide with many steps, and texts as long as they are in most offices; {@link LongGuide} has longer ones. */
public final class LongSteps {
    private static final int TITLE = 20;
    private static final int WHERE = 40;
    private static final int FACT = 24;

    private LongSteps() {
    }

    /** The steps: titles, places and all else of full length. */
    public static List<GuideStep> of(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new GuideStep("step-" + i,
                full("到原参保地社保经办机构窗口打印缴费凭证单", TITLE), full(
                        "人民中路一百二十八号市民服务中心大楼东区社会保险综合服务大厅内从正门进去左手边第三排",
                        WHERE),
                full("二楼东侧综合业务受理区第二十六号至三十二号窗口", FACT),
                full("材料齐全的十五个工作日内办结特殊情况延长十天", FACT),
                full("免费办理只收工本费十六元可以刷卡也可以付现金", FACT))).toList();
    }

    /** A guide with these steps. */
    public static Guide guide(List<GuideStep> steps) {
        var guide = GuideFolder.shipped().getFirst();
        return new Guide(guide.id(), guide.title(), guide.written(), guide.example(), guide.summary(),
                guide.whoMayApply(), guide.synonyms(), guide.conditions(), guide.materials(), steps,
                guide.forms(), guide.rejections(), guide.telephones(), guide.hours(),
                guide.details());
    }

    private static String full(String text, int length) {
        return text.repeat(1 + length / text.length()).substring(0, length);
    }
}
