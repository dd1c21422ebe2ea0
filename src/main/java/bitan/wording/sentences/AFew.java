package bitan.wording.sentences;

import java.util.List;

/** Tells 几 that means a few from 几 that asks how many: 过几天 and 有几个材料, but 住了几天. */
final class AFew {
    /** 七十几, 六十几岁了: asks although a number stands before it. */
    private static final Surroundings AGE = Surroundings.of("[十百\\d]", "岁?了?$");
    private static final List<Surroundings> MEANT = List.of(
            Surroundings.before("[这那前头好十百千万亿隔近每另\\d]|(?<![以之])后|最近|没|[错漏]了|(?<!最|不)多\\p{IsHan}{1,2}"),
            Surroundings.before("(?:^|[您你我他请那就先再等，])过"), Surroundings.before("^我[们家]?[^，]{0,6}了"),
            Surroundings.of("[上下]", "[天次周年]"),
            // 也就几块钱, 只要几分钟, 才交了几年, 耽误您几分钟; but 最多能延几天
            Surroundings
                    .before("(?:^|[^是])就(?:这么|那么|只)?(?:有|差|剩|要)?|只(?:要|差|剩|有|用|花|需|隔)?了?|才(?:\\p{IsHan}了?)?"
                            + "|不过(?:是|就)?|顶多(?:就|也就)?|最多也?就|耽误[您你我]?|总共(?:没|就)|至多|起码[^，]{0,2}|少说[^，]{0,2}|一[连待等呆住坐站]就?(?:是|好)?|[少缺差]了|至少得"),
            // 可能要等几天, 多交了几个月, 每次都要排几个小时
            Surroundings.before("(?:可能|估计|也许|恐怕|说不定)[^，]{0,4}|(?<!最|不)多\\p{IsHan}{1,2}了|每[次回天月年]都[^，]{1,3}"),
            Surroundings.of("^", "个?\\p{IsHan}没"),
            // 您先坐几分钟, 我说几句
            Surroundings.before("先(?:坐|等|歇|休息|站|看|缓)|[我您你](?:再|就)?(?:走|拐|说|问|写|签|填|跑|来过|跑过)了?"),
            Surroundings.behind("[十百千万句]|个问题|个字|\\p{IsHan}(?:备用|备着|留着)|.{1,3}(?:就|再|左右|前)"),
            Surroundings.behind(".{1,4}?(?:以?后|以?内)(?!.*(?:能|可以|到账|拿到|办好|出来))"),
            // 您再等几天; but 要等几天, 等几天了
            Surroundings.of("(?<![要得能还会])(?<![要还]再)等", ".*(?<!了)$"),
            // 有几个材料, 您有几个地方没填; but 您有几个子女
            Surroundings.before("^(?:我.*|还|这里|这边|里面|上面)?有"),
            Surroundings.of("有", ".{1,5}(?:没|要|需要|错|不|得|是|缺|可以|[您我])"));

    private AFew() {
    }

    /** Whether 几 between these is no question. */
    static boolean isMeant(String before, String behind) {
        return !AGE.hold(before, behind) && MEANT.stream().anyMatch(few -> few.hold(before, behind));
    }
}
