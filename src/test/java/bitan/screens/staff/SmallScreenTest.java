package bitan.screens.staff;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.settings.Language;

@ExtendWith(FxExtension.class)
class SmallScreenTest {
    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1366,768,CHINESE", "1024,768,ENGLISH", "1920,1080,CHINESE"})
    void pictures(int width, int height, Language language) {
        var desk = new Desk(language, width, height).show(Moments.state(FullGuide.missing(2)));
        Pictures.keep(desk.scene(), "staff-small-%s-%d".formatted(language, width));
    }
}
