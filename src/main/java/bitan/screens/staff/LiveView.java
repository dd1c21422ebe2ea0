package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import bitan.conversation.Content;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.Equipment.Microphone;
import bitan.screens.shared.ReadingColumn;
import bitan.screens.shared.Words;
import bitan.wording.Caption;

/**
 * What is being heard now, large, with the doubtful words marked. In a pause it keeps what was heard last, so that
 * there is time to look at the marks and correct.
 */
final class LiveView {
    private final VBox root = new VBox();
    private final Label title = new Label();
    private final Label invitation = new Label();
    private final Label notice = new Label();
    private final Label legend = new Label();
    private final ReadingColumn<Caption> column = new ReadingColumn<>(CaptionRow::new);
    private final Words words;
    private int shown;

    LiveView(Words words) {
        this.words = words;
        title.getStyleClass().add("column-title");
        invitation.getStyleClass().add("live-invitation");
        notice.getStyleClass().add("notice");
        legend.setText(words.get("staff.live.doubtful"));
        legend.getStyleClass().addAll("type-small", "ink-soft");
        for (var label : List.of(invitation, notice, legend)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        VBox.setVgrow(column, Priority.ALWAYS);
        root.getStyleClass().add("live");
        root.getChildren().addAll(title, invitation, column, legend, notice);
    }

    Region root() {
        return root;
    }

    void show(CounterState state) {
        var live = state.conversation().live();
        var last = lastHeard(state.conversation());
        boolean speaking = !live.isEmpty();
        var caption = speaking ? live : last.map(Turn::caption).orElse(Caption.NOTHING);
        title.setText(speaking || last.isEmpty()
                ? words.get("staff.live.now")
                : words.format("staff.live.before", last.get().number()));
        var microphone = state.equipment().microphone();
        invitation.setText(words.get("staff.live.hint." + microphone));
        notice.setText(invitation.getText());
        // Above only where there is no text yet: what is being read must not be pushed about.
        invitation.setVisible(caption.isEmpty());
        notice.setVisible(!caption.isEmpty() && microphone != Microphone.LISTENING);
        legend.setVisible(!caption.doubtful().isEmpty());
        if (caption.text().length() < shown) {
            // Other words: stand at their end, wherever the longer ones before had been scrolled to.
            column.follow();
        }
        shown = caption.text().length();
        column.show(caption.isEmpty() ? 0 : 1, _ -> caption);
    }

    /** The clerk's last turn, if it was spoken: what was typed needs no second look. */
    private static Optional<Turn> lastHeard(Conversation now) {
        return now.latest(Speaker.STAFF).filter(turn -> turn.content() instanceof Content.Spoken);
    }

    private static final class CaptionRow implements ReadingColumn.Row<Caption> {
        private final TextFlow flow = new TextFlow();

        CaptionRow() {
            flow.getStyleClass().addAll("live-words", "reading");
        }

        @Override
        public Node node() {
            return flow;
        }

        @Override
        public void show(Caption caption) {
            flow.getChildren().setAll(DoubtMarks.texts(caption));
            flow.setAccessibleText(caption.text());
        }
    }
}
