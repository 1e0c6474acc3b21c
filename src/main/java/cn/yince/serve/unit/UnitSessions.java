package cn.yince.serve.unit;

import cn.yince.Press;
import cn.yince.read.field.FieldBook;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Folder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units that are open; those looked at last are kept. Safe for several threads. */
public final class UnitSessions {
    private static final int MOST = 8;
    private final Folder folder;
    private final Drafts drafts;
    private final Press press;
    private final FieldBook fields;
    private final LinkedHashMap<String, UnitSession> open = new LinkedHashMap<>(16, 0.75f, true);

    /** None is open yet. */
    public UnitSessions(Folder folder, Drafts drafts, Press press, FieldBook fields) {
        this.folder = folder;
        this.drafts = drafts;
        this.press = press;
        this.fields = fields;
    }

    /**
     * A unit file of the folder.
     *
     * @throws cn.yince.serve.http.Refused 404 when there is none
     */
    public UnitSession of(String name) {
        folder.find(name);
        if (!Folder.isUnit(name)) {
            throw cn.yince.serve.http.Refused.missing("这不是单位文件");
        }
        synchronized (open) {
            UnitSession session =
                    open.computeIfAbsent(name, file -> new UnitSession(file, folder, drafts, press, fields));
            while (open.size() > MOST) {
                open.remove(open.keySet().iterator().next());
            }
            return session;
        }
    }

    /** The names of those that are open. */
    public List<String> names() {
        synchronized (open) {
            return List.copyOf(open.keySet());
        }
    }

    /** Those whose files or drafts changed since they were looked at. */
    public List<String> old() {
        Map<String, UnitSession> all;
        synchronized (open) {
            all = new LinkedHashMap<>(open);
        }
        return all.entrySet().stream()
                .filter(each -> each.getValue().isOld())
                .map(Map.Entry::getKey)
                .toList();
    }
}
