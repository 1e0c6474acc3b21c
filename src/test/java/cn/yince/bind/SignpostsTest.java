package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.problem.InternalFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links and outline entries that lead astray. */
class SignpostsTest {
    private static final Bound GOOD = SampleBooklet.recorded();

    private static Bound with(List<DrawnPage> pages, List<Link> links, List<Mark> outline) {
        return new Bound(GOOD.booklet(), pages, links, outline, GOOD.targets(), GOOD.facts(), GOOD.structure());
    }

    @Test
    void theBookletIsRecordedAsItIs() {
        assertThatCode(() -> Signposts.check(GOOD)).doesNotThrowAnyException();
        assertThat(GOOD.links()).extracting(Link::target).containsExactly(2, 2, 2, 3, 5, 2, 2, 2, 3, 5);
        assertThat(GOOD.outline()).extracting(Mark::page).containsExactly(2, 2, 2, 3, 5);
    }

    @Test
    void aLinkThatIsMissing() {
        List<Link> links =
                GOOD.links().stream().filter(link -> link.target() != 5).toList();
        assertThatThrownBy(() -> Signposts.check(with(GOOD.pages(), links, GOOD.outline())))
                .isInstanceOf(InternalFault.class)
                .hasMessage("第2页：“第三部分 说明”应能点到第6页，却没有这个链接");
    }

    @Test
    void aLinkToAnotherPage() {
        List<Link> links = GOOD.links().stream()
                .map(link -> new Link(1, Math.min(4, link.target()), link.area()))
                .toList();
        assertThatThrownBy(() -> Signposts.check(with(GOOD.pages(), links, GOOD.outline())))
                .isInstanceOf(InternalFault.class)
                .hasMessage("第2页：“第三部分 说明”的链接指向第5页，应为第6页");
    }

    @Test
    void anOutlineEntryToAnotherPage() {
        List<Mark> marks = new ArrayList<>(GOOD.outline());
        marks.set(1, new Mark("职责", "一、部门职责", 2, 3, "一、部门职责"));
        assertThatThrownBy(() -> Signposts.check(with(GOOD.pages(), GOOD.links(), marks)))
                .isInstanceOf(InternalFault.class)
                .hasMessage("书签“一、部门职责”指向第4页，标题印在第3页");
    }

    @Test
    void aTextAcrossTheEdgeOfThePaper() {
        List<DrawnPage> pages = new ArrayList<>(GOOD.pages());
        Drawn beyond = new Drawn("合计", "公开01表", "", new Area(830, 100, 850, 110));
        pages.set(3, new DrawnPage(pages.get(3).paper(), List.of(beyond), List.of()));
        assertThatThrownBy(() -> Signposts.check(with(pages, GOOD.links(), GOOD.outline())))
                .isInstanceOf(InternalFault.class)
                .hasMessage("第4页：公开01表的“合计”印出了纸边");
    }
}
