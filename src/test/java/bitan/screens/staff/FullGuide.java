package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import bitan.conversation.CaseCommand;
import bitan.conversation.Mark;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;
import bitan.screens.LongGuide;
import bitan.screens.Story;

/** A guide at its limits before a visitor, and one with twenty materials of the usual kind. */
final class FullGuide {
    static final Guide GUIDE = LongGuide.full();
    private static final List<Material.Form> FORMS = List.of(Material.Form.values());

    private FullGuide() {
    }

    /** Its conditions answered and nothing marked. */
    static Story answered() {
        return answered(GUIDE);
    }

    private static Story answered(Guide guide) {
        var story = Moments.visit().then(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), true)));
        return story;
    }

    /** Twenty materials, every second one with a name of 24 characters. */
    static Story usual() {
        var shipped = GuideFolder.shipped().getFirst();
        var materials = IntStream.rangeClosed(1, 20).mapToObj(i -> new Material("material-" + i,
                i % 2 == 0 ? "参保人身份证" : LongGuide.text(24), FORMS.get(i % FORMS.size()), 10,
                Optional.empty(), Optional.empty(), "", "", List.of(), List.of())).toList();
        var step = new GuideStep("apply", "窗口申请", "政务服务大厅", "六号窗口", "", "");
        return answered(new Guide(shipped.id(), shipped.title(), shipped.written(), true, shipped.summary(),
                shipped.whoMayApply(), shipped.synonyms(), shipped.conditions(), materials, List.of(step),
                shipped.forms(), shipped.rejections(), shipped.telephones(), shipped.hours()));
    }

    /** With these materials missing, by their places from 0, and all others there. */
    static Story missing(Integer... places) {
        var story = answered();
        for (int i = 0; i < GUIDE.materials().size(); i++) {
            story.then(new CaseCommand.Tick(GUIDE.materials().get(i).id(),
                    Optional.of(List.of(places).contains(i) ? Mark.MISSING : Mark.HAVE)));
        }
        return story;
    }
}
