package cn.yince.bench;

import cn.yince.Press;
import cn.yince.serve.Desk;
import cn.yince.serve.work.Equipment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Prints what a desk takes: from an edit to its findings, to its pages, from a click to its source; and its memory. */
public final class Desks {
    private static final int EDITS = Integer.getInteger("bench.edits", 2000);
    private static final int WARM = Integer.getInteger("bench.warm", 500);
    private static final String BOOK = "book.xlsx";
    private static final String UNIT = "yangquan-treasury-2023.yaml";
    private static final String AMOUNT = "/支出/2010601/一般公共预算财政拨款/基本支出";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String cookie;

    private Desks(Desk desk) throws IOException, InterruptedException {
        URI in = URI.create(desk.newAddress());
        this.address = "http://127.0.0.1:" + in.getPort();
        HttpResponse<String> entered =
                client.send(HttpRequest.newBuilder(in).build(), HttpResponse.BodyHandlers.ofString());
        this.cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    /** Takes settings as system properties only. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Path folder = Files.createTempDirectory("yince-desk");
        Files.copy(Path.of("data-examples", UNIT), folder.resolve(UNIT));
        Equipment equipment = new Equipment(
                new Press(Path.of("templates"), Path.of("fonts")),
                Path.of("templates").toAbsolutePath(),
                Path.of("fonts").toAbsolutePath(),
                "bench",
                Clock.systemUTC(),
                () -> "bench" + NUMBER.incrementAndGet(),
                Throwable::printStackTrace);
        try (Desk desk = Desk.open(folder, 0, equipment)) {
            Desks bench = new Desks(desk);
            bench.pages(WARM);
            bench.pages(Integer.getInteger("bench.rounds", 101));
            bench.edits();
            bench.workbook(folder);
        }
        System.exit(0);
    }

    /** The same unit as a workbook: an edit to its findings. */
    private void workbook(Path folder) throws IOException, InterruptedException {
        post(
                "/api/new",
                "{\"from\":\"pack\",\"pack\":\"山西/阳泉\",\"kind\":\"决算\",\"year\":2023,\"name\":\"单位\",\"to\":\"" + BOOK
                        + "\"}");
        List<Moment> findings = new ArrayList<>();
        int times = Integer.getInteger("bench.rounds", 101);
        for (int i = 0; i < times; i++) {
            Moment start = Moment.now();
            edit(BOOK, "/收入/2010601/一般公共预算财政拨款", i);
            findings.add(Moment.now().since(start));
        }
        show("edit of a workbook -> findings", findings.subList(times / 3, times), 200);
    }

    /** What the whole process worked, in nanoseconds: told beside the clock where others work on the machine too. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void pages(int times) throws IOException, InterruptedException {
        List<Moment> findings = new ArrayList<>();
        List<Moment> pdf = new ArrayList<>();
        List<Moment> click = new ArrayList<>();
        List<Moment> form = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Moment start = Moment.now();
            edit(i);
            Moment edited = Moment.now();
            get("/api/unit/pdf?file=" + UNIT);
            Moment drawn = Moment.now();
            get("/api/unit/at?page=17&x=220&y=703&file=" + UNIT);
            Moment told = Moment.now();
            get("/api/unit?file=" + UNIT);
            form.add(Moment.now().since(told));
            findings.add(edited.since(start));
            pdf.add(drawn.since(start));
            click.add(told.since(drawn));
        }
        if (times != WARM) {
            show("edit -> findings", findings, 50);
            show("edit -> PDF (edit and pages)", pdf, 150);
            show("click -> source", click, 100);
            show("form opened", form, 500);
        }
    }

    private void edits() throws IOException, InterruptedException {
        List<Long> used = new ArrayList<>();
        for (int i = 0; i <= EDITS; i++) {
            edit(i);
            if (i % 10 == 0) {
                get("/api/unit/pdf?file=" + UNIT);
            }
            if (i % (EDITS / 8) == 0) {
                System.gc();
                used.add((Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory())
                        >> 20);
            }
        }
        System.out.println("heap after GC in MiB over " + EDITS + " edits: " + used);
    }

    /** A moment, or the time between two. */
    private record Moment(long clock, long work) {
        static Moment now() {
            return new Moment(System.nanoTime(), cpu());
        }

        Moment since(Moment earlier) {
            return new Moment(clock - earlier.clock, work - earlier.work);
        }
    }

    private static void show(String what, List<Moment> times, int limit) {
        List<Long> clock = times.stream().map(Moment::clock).sorted().toList();
        List<Long> work = times.stream().map(Moment::work).sorted().toList();
        System.out.printf(
                "%-30s tenth %6.1f ms   median %6.1f ms   p95 %6.1f ms   processor median %6.1f ms   (aim %d ms)%n",
                what,
                clock.get(clock.size() / 10) / 1e6,
                clock.get(clock.size() / 2) / 1e6,
                clock.get(clock.size() * 95 / 100) / 1e6,
                work.get(work.size() / 2) / 1e6,
                limit);
    }

    private void edit(int number) throws IOException, InterruptedException {
        edit(UNIT, AMOUNT, number);
    }

    private void edit(String file, String path, int number) throws IOException, InterruptedException {
        post(
                "/api/unit/edit",
                "{\"file\":\"" + file + "\",\"edits\":[{\"op\":\"set\",\"path\":\"" + path + "\",\"value\":\""
                        + (200 + number % 97) + ".5\"}]}");
    }

    private void post(String to, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + to))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        sent(request);
    }

    private void get(String path) throws IOException, InterruptedException {
        sent(HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookie)
                .build());
    }

    private void sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
