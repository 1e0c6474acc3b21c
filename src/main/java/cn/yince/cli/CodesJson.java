package cn.yince.cli;

import cn.yince.file.Json;
import cn.yince.unit.StaffKind;
import cn.yince.unit.codes.Classifications;
import cn.yince.unit.codes.CodeEntry;
import cn.yince.unit.codes.FoundCode;
import cn.yince.unit.codes.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codes for programs. */
final class CodesJson {
    private CodesJson() {}

    static String of(List<FoundCode> hits, Classifications all) {
        return Json.text(
                Map.of("codes", hits.stream().map(hit -> code(hit, all)).toList()));
    }

    private static Map<String, Object> code(FoundCode found, Classifications all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", found.classification().name());
        json.put("code", found.entry().code());
        json.putAll(name(found.entry()));
        json.put("otherNames", found.others().stream().map(CodesJson::name).toList());
        json.put("successor", found.successor().orElse(null));
        json.put("predecessors", found.predecessors());
        json.put("governmentForAdministration", paired(found, StaffKind.ADMINISTRATIVE, all));
        json.put("governmentForInstitution", paired(found, StaffKind.INSTITUTION, all));
        return json;
    }

    private static String paired(FoundCode found, StaffKind staff, Classifications all) {
        return all.paired(found.entry(), staff).map(CodeEntry::code).orElse(null);
    }

    private static Map<String, Object> name(CodeEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        Years years = entry.years();
        json.put("name", entry.name());
        json.put("firstYear", years.hasBegun() ? years.first() : null);
        json.put("lastYear", years.isOver() ? years.last() : null);
        json.put("evidence", entry.evidence().letter());
        json.put("evidenceMeaning", entry.evidence().label());
        json.put("source", entry.source());
        return json;
    }
}
