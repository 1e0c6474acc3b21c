/**
 * Takes a booklet that carries files, or any other PDF, gives the files; writes them into a folder and nowhere else. A
 * PDF may come from anyone: sizes and numbers have limits, and names lead nowhere but down.
 *
 * <pre>{@code
 * List<Enclosed> files = Enclosures.in(Path.of("册.pdf"));
 * Unpacking.into(Path.of("output/册"), files, false);
 * }</pre>
 */
package cn.yince.bind.extract;
