package ruralpost.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, converting a spreadsheet to CSV: what a clerk's PC is used to need for opening such a file. */
final class LibreOffice {

    private LibreOffice() {
    }

    /** The program; null when it is not installed. */
    static Path find() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (String name : List.of("soffice", "libreoffice", "soffice.exe")) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        return null;
    }

    static void toCsv(Path program, Path sheet, Folders folders) throws IOException, InterruptedException {
        Path out = folders.scratch().resolve("csv");
        Files.createDirectories(out);
        String profile = "-env:UserInstallation=" + folders.scratch().resolve("office-profile").toUri();
        Process p = new ProcessBuilder(program.toString(), profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1",
            "--outdir", out.toString(), sheet.toString()).redirectErrorStream(true).redirectOutput(folders.scratch().resolve("office.log").toFile()).start();
        if (!p.waitFor(10, TimeUnit.MINUTES) || p.exitValue() != 0) {
            p.destroy();
            throw new IOException("LibreOffice did not convert " + sheet);
        }
        Path csv = out.resolve(sheet.getFileName().toString().replace(".xlsx", ".csv"));
        if (Files.size(csv) < 1000) {
            throw new IOException("LibreOffice wrote nothing to " + csv);
        }
        Files.delete(csv);
    }
}
