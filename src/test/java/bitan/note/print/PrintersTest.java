package bitan.note.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import bitan.note.paper.NoteSheet;
import bitan.note.paper.Paper;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** With whatever printers this machine has. */
class PrintersTest {
    private static final String NOBODYS = "no printer of this name";
    private final Printers printers = new Printers(Printers.PATIENCE);

    @Test
    void names_ofThisMachine_areEachNamedOnce() throws ProblemException {
        assertThat(printers.names()).doesNotHaveDuplicates().doesNotContain(NOBODYS);
    }

    @Test
    void print_onPrinterThatIsNotThere_isTold() {
        var sheet = new NoteSheet(new byte[0], List.of(), 1, Set.of());
        var told = catchThrowableOfType(ProblemException.class,
                () -> printers.print(sheet, Paper.A4, Optional.of(NOBODYS)));
        assertThat(told.problem()).isEqualTo(Problem.of(ProblemCode.NOT_02, NOBODYS));
    }
}
