package bitan.screens.staff;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.conversation.Content;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.screens.staff.pace.BacklogView;
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
    private final BacklogView backlog;
    private final CaptionFlow flow;
    private final ReadingColumn<Heard> column = new ReadingColumn<>(CaptionRow::new);
    private final Messages words;
    private int shown;

    /** What is shown, and the turn it became; empty while it is being heard. */
    private record Heard(Caption caption, Optional<Integer> turn) {}

    LiveView(Messages words, InstantSource clock, CaptionFlow.Pick picks) {
        backlog = new BacklogView(words, clock);
        this.words = words;
        flow = new CaptionFlow("heard", words, picks);
        flow.getStyleClass().addAll("live-words", "reading");
        title.getStyleClass().add("column-title");
        invitation.getStyleClass().add("live-invitation");
        notice.getStyleClass().add("notice");
        legend.getStyleClass().addAll("type-small", "ink-soft");
        for (var label : List.of(invitation, notice, legend)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            Widgets.collapse(label);
        }
        // Whoever has not spoken yet is invited where the words will be: nothing moves when they come.
        StackPane.setAlignment(invitation, Pos.TOP_LEFT);
        var heard = new StackPane(column, invitation);
        VBox.setVgrow(heard, Priority.ALWAYS);
        root.getStyleClass().add("live");
        var head = new TurnHead(new HBox(title), backlog.root());
        root.getChildren().addAll(head, heard, legend, notice);
    }

    Region root() {
        return root;
    }

    /** Characters that the visitor has probably not read. */
    ReadOnlyIntegerProperty unreadProperty() {
        return backlog.unreadProperty();
    }

    void show(CounterState state) {
        backlog.show(state.conversation());
        var live = state.conversation().staff().heard();
        var last = lastHeard(state.conversation());
        boolean speaking = !live.isEmpty();
        var caption = speaking ? live : last.map(Turn::caption).orElse(Caption.NOTHING);
        title.setText(speaking || last.isEmpty()
                ? words.get("staff.live.now")
                : words.format("staff.live.before", last.get().number()));
        var microphone = state.equipment().microphone();
        invitation.setText(words.get("staff.live.hint." + microphone));
        notice.setText(invitation.getText());
        invitation.setVisible(caption.isEmpty());
        notice.setVisible(!caption.isEmpty() && microphone != Microphone.LISTENING);
        legend.setText(legend(caption, !speaking));
        legend.setVisible(!legend.getText().isEmpty());
        if (caption.text().length() < shown) {
            // Other words: stand at their end, wherever the longer ones before had been scrolled to.
            column.follow();
        }
        shown = caption.text().length();
        var heard = new Heard(caption, speaking ? Optional.empty() : last.map(Turn::number));
        column.show(caption.isEmpty() ? 0 : 1, _ -> heard);
    }

    /** Where a turn's words can be seen here. */
    Optional<CaptionFlow> flow(int turn) {
        return Optional.of(flow).filter(shows -> shows.turn().equals(Optional.of(turn)));
    }

    /** What the marks mean, and the way to other wordings. */
    private String legend(Caption caption, boolean settled) {
        var parts = new ArrayList<String>();
        if (!caption.doubtful().isEmpty()) {
            parts.add(words.get("staff.live.doubtful"));
        }
        if (!caption.repairs().isEmpty()) {
            parts.add(words.get("staff.live.repaired"));
        }
        if (settled && !(caption.choices().isEmpty() && parts.isEmpty())) {
            parts.add(words.get("staff.live.choose"));
        }
        return String.join("", parts);
    }

    /** The clerk's last turn, if it was spoken: what was typed needs no second look. */
    private static Optional<Turn> lastHeard(Conversation now) {
        return now.standing(Speaker.STAFF).filter(turn -> turn.content() instanceof Content.Spoken);
    }

    private final class CaptionRow implements ReadingColumn.Row<Heard> {
        @Override
        public Node node() {
            return flow;
        }

        @Override
        public void show(Heard heard) {
            flow.show(heard.caption(), heard.turn());
            flow.setAccessibleText(heard.caption().text());
        }
    }
}
