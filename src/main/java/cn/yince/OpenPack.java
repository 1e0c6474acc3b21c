package cn.yince;

import cn.yince.check.PackRules;
import cn.yince.check.prose.naming.Vocabulary;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.prior.PriorPacks;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.freemarker.Chapters;
import cn.yince.layout.jasper.TableForms;
import cn.yince.layout.saucer.KnownStyles;
import cn.yince.pack.Pack;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.Optional;

/**
 * A pack with everything that is read once and used for many booklets.
 *
 * @param pack layers and settings
 * @param chapters its text templates
 * @param forms its table forms
 * @param fonts its fonts
 * @param styles what its stylesheets said in earlier booklets
 * @param scheme what it reckons by
 * @param figures how it makes its figures
 * @param vocabulary what its texts call figures
 * @param rules what must hold
 * @param prior the packs that last year's files need
 */
record OpenPack(
        Pack pack,
        Chapters chapters,
        TableForms forms,
        FontBook fonts,
        KnownStyles styles,
        Scheme scheme,
        FigurePlan figures,
        Vocabulary vocabulary,
        PackRules rules,
        PriorPacks prior) {
    /** The same pack, without the rules it adds and what it changes in others. */
    OpenPack withoutRules() {
        return new OpenPack(pack, chapters, forms, fonts, styles, scheme, figures, vocabulary, rules.ofNation(), prior);
    }

    /** Whether it is for invented units: see {@link #withoutRules}. */
    boolean isForInvented() {
        return rules.isOfNation();
    }

    /** Names of codes, the unit's additions included. */
    CodeBook codesOf(Unit unit) {
        return pack.codes().with(unit);
    }

    /** The pack's own watermark, if it sets one. */
    Optional<String> watermark() {
        return Optional.of(pack.settings().watermark()).filter(text -> !text.isBlank());
    }
}
