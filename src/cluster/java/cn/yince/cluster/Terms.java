package cn.yince.cluster;

import cn.yince.Options;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Order;
import cn.yince.batch.Shop;
import cn.yince.batch.register.Edition;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Optional;

/**
 * What is the same for all units of a run; sent to each executor once.
 *
 * @param places how files are named
 * @param output the folder of the booklets
 * @param home the archive of packs and fonts, as Spark knows it
 * @param engine tells this program from any other that may print differently
 * @param watermark drawn across every page; or null
 * @param verified whether booklets are opened again
 * @param draft whether what breaks rules is printed too
 * @param folded whether pages are put two by two
 * @param kind of what is collected; or null
 * @param year of what is collected
 * @param held names of booklets that are not to be touched, and the units they belong to
 * @param application tells what this run writes from what others write
 */
record Terms(
        Places places,
        String output,
        String home,
        String engine,
        String watermark,
        boolean verified,
        boolean draft,
        boolean folded,
        boolean tagged,
        String kind,
        int year,
        HashMap<String, String> held,
        String application)
        implements Serializable {
    static Terms of(Places places, String home, Order order, Equipment equipment, Shop shop, String application) {
        Options options = equipment.options();
        return new Terms(
                places,
                order.output().toString(),
                home,
                equipment.engine(),
                options.watermark().orElse(null),
                options.verified(),
                options.draft(),
                options.folded(),
                options.tagged(),
                shop.round().map(Edition::kind).orElse(null),
                shop.round().map(Edition::year).orElse(0),
                new HashMap<>(shop.held()),
                application);
    }

    /** A run as it is told from others in names of files. */
    static String mark(String application) {
        return application.replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** How booklets are printed. */
    Options options() {
        return new Options(Optional.ofNullable(watermark), verified, draft, folded, false, tagged);
    }

    /** What is collected. */
    Optional<Edition> round() {
        return Optional.ofNullable(kind).map(collected -> new Edition(collected, year));
    }
}
