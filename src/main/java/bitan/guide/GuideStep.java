package bitan.guide;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One step of a procedure. Empty texts say that nothing has to be said about it. Immutable.
 *
 * @param id unique in its guide
 * @param title what is done, 1 to {@link #LONGEST_TITLE} characters
 * @param kind how it is done
 * @param where which house or on which telephone, at most {@link #LONGEST_WHERE} characters
 * @param place window or floor, at most {@link #LONGEST} characters
 * @param hours when it can be done there, at most {@link #LONGEST_HOURS} characters
 * @param ask whom to ask there, at most {@link #LONGEST} characters
 * @param duration how long it takes, at most {@link #LONGEST} characters
 * @param cost what is paid, at most {@link #LONGEST} characters
 * @param link where it is done by internet, as {@link Telephone#isLink}; empty for none
 * @param offices ids of the offices of the guide where it can be done, the nearest first
 * @param either steps with the same id here stand side by side, and one of them is done; empty for none
 * @param onlyIf who has to take it
 * @param sources ids of the sources that say so
 */
public record GuideStep(String id, String title, Kind kind, String where, String place, String hours,
        String ask, String duration, String cost, String link, List<String> offices, String either,
        When onlyIf, List<String> sources) {
    /** Characters. */
    public static final int LONGEST_TITLE = 40;
    /** Characters. */
    public static final int LONGEST_WHERE = 60;
    /** Characters. */
    public static final int LONGEST = 40;
    /** Characters. */
    public static final int LONGEST_HOURS = 60;

    /** How a step is done. */
    public enum Kind {
        /** Papers are handed in here: this is where to come again. */
        APPLY,
        /** Somewhere else, or here without handing anything in. */
        ELSEWHERE,
        /** By telephone. */
        TELEPHONE,
        /** By internet. */
        ONLINE,
        /** Nothing is done but waiting. */
        WAIT;

        private static final Pattern CALL = Pattern.compile("拨打|电话|热线|^[0-9]{5,}$");
        private static final Pattern IN_BETWEEN = Pattern.compile("^(先|查|问|核对|备齐|准备|领|激活|看|告诉).*");
        private static final Pattern APPLICATION = Pattern.compile("申请|申领|申报|交材料|递交|提交");
        private static final Pattern COUNTER = Pattern
                .compile("窗口|大厅|柜台|服务中心|服务站|[0-9一二三四五六七八九十]号|[0-9一二三四五六七八九]楼");
        private static final Pattern INTERNET = Pattern.compile("网上|网站|网厅|政务网|平台|APP|小程序|公众号|手机|掌上");

        /**
         * What a step is that does not say it, as far as its texts tell; rather not one to apply at than a wrong one.
         *
         * @param place window or floor; may be empty
         */
        public static Kind of(String title, String where, String place) {
            if (CALL.matcher(where).find() || CALL.matcher(place).find()) {
                return TELEPHONE;
            }
            boolean isCounter = COUNTER.matcher(where + place).find();
            boolean isInBetween = IN_BETWEEN.matcher(title).matches();
            if (!isInBetween && (isCounter || APPLICATION.matcher(title).find())) {
                return APPLY;
            }
            if (!isCounter && INTERNET.matcher(where).find()) {
                return ONLINE;
            }
            return isInBetween || !where.isEmpty() || !place.isEmpty() ? ELSEWHERE : WAIT;
        }
    }

    public GuideStep {
        offices = List.copyOf(offices);
        sources = List.copyOf(sources);
        GuideText.check(GuideText.isId(id), "step id");
        GuideText.check(GuideText.fits(title, 1, LONGEST_TITLE), "step title");
        GuideText.check(GuideText.fits(where, 0, LONGEST_WHERE), "step where");
        GuideText.check(GuideText.fits(place, 0, LONGEST), "step place");
        GuideText.check(GuideText.fits(hours, 0, LONGEST_HOURS), "step hours");
        GuideText.check(GuideText.fits(ask, 0, LONGEST), "step ask");
        GuideText.check(GuideText.fits(duration, 0, LONGEST), "step duration");
        GuideText.check(GuideText.fits(cost, 0, LONGEST), "step cost");
        GuideText.check(Telephone.isLink(link), "step link");
        GuideText.check(either.isEmpty() || GuideText.isId(either), "step either");
        GuideText.checkIds(offices, GuideDetails.MOST_OFFICES);
        GuideText.checkIds(sources, GuideDetails.MOST_SOURCES);
    }

    /** One with the fields of version 1 of the format. */
    public GuideStep(String id, String title, String where, String place, String duration, String cost) {
        this(id, title, Kind.of(title, where, place), where, place, "", "", duration, cost, "", List.of(),
                "", When.always(), List.of());
    }
}
