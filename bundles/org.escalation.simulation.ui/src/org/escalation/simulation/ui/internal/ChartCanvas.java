package org.escalation.simulation.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.escalation.model.io.OutputFile;
import org.escalation.results.chart.Chart;
import org.escalation.results.chart.Look;
import org.escalation.results.chart.SvgPen;
import org.escalation.ui.labels.Themes;

/** Shows a chart; copies it, and saves it as SVG or PNG. */
final class ChartCanvas extends Canvas {

	private static final int PNG_SCALE = 2;
	private static final int SVG_WIDTH = 860;
	private static final int SVG_HEIGHT = 500;

	private final Font bold;
	private Chart chart;
	private String hint;

	/** @param hint what to say while there is no chart */
	ChartCanvas(Composite parent, String hint) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.hint = hint;
		bold = FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
		addListener(SWT.Paint, event -> paint(event.gc, getClientArea()));
		addListener(SWT.Dispose, event -> bold.dispose());
		Menu menu = new Menu(this);
		item(menu, "Copy Picture", this::copyPicture);
		item(menu, "Copy Data", this::copyData);
		item(menu, "Save as SVG…", this::saveSvg);
		item(menu, "Save as PNG…", this::savePng);
		setMenu(menu);
	}

	private void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			if (chart != null) {
				action.run();
			}
		});
	}

	/** Shows a chart; null for none. */
	void show(Chart next) {
		chart = next;
		redraw();
	}

	/** Says something in place of a chart. */
	void say(String text) {
		hint = text;
		show(null);
	}

	private Look look() {
		return Themes.isDark(getDisplay()) ? Look.DARK : Look.LIGHT;
	}

	private void paint(GC gc, Rectangle area) {
		GcPen pen = new GcPen(gc, getFont(), bold);
		Look look = look();
		if (chart == null) {
			pen.rectangle(0, 0, area.width, area.height, look.background());
			pen.text(hint, area.width / 2.0, area.height / 2.0, org.escalation.results.chart.Pen.Anchor.MIDDLE, look.tint(look.ink(), 0.7), false);
		} else {
			chart.draw(pen, area.width, area.height, look);
		}
	}

	private Image picture(int scale) {
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), (gc, width, height) -> paint(gc, area), area.width, area.height);
		if (scale == 1) {
			return image;
		}
		Image large = new Image(getDisplay(), image.getImageData(100 * scale));
		image.dispose();
		return large;
	}

	/** Copies the chart as an image. */
	void copyPicture() {
		Image image = picture(1);
		copy(image.getImageData(), ImageTransfer.getInstance());
		image.dispose();
	}

	/** Copies the data as a table that spreadsheets take. */
	void copyData() {
		copy(text(), TextTransfer.getInstance());
	}

	private String text() {
		List<List<Object>> rows = chart.rows();
		return chart.columns().stream().collect(Collectors.joining("\t")) + "\n" + rows.stream()
				.map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
	}

	private void copy(Object data, Transfer transfer) {
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[] {data}, new Transfer[] {transfer});
		clipboard.dispose();
	}

	/** Asks for a file and writes the chart as SVG. */
	void saveSvg() {
		Chart shown = chart;
		save("svg", out -> out.write(SvgPen.draw(shown, SVG_WIDTH, SVG_HEIGHT, Look.LIGHT).getBytes(StandardCharsets.UTF_8)));
	}

	/** Asks for a file and writes the chart as PNG, twice as fine as on the screen. */
	void savePng() {
		Image image = picture(PNG_SCALE);
		ImageData pixels = image.getImageData();
		image.dispose();
		save("png", out -> {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {pixels};
			loader.save(out, SWT.IMAGE_PNG);
		});
	}

	/** In a job; a file that was there is as it was until all is written. */
	private void save(String ending, OutputFile.Content content) {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] {"*." + ending});
		dialog.setFileName(chart.title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + ending);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Job job = Job.create("Saving " + chosen, (ICoreRunnable) monitor -> {
				try {
					OutputFile.write(Path.of(chosen), true, content);
				} catch (IOException e) {
					throw new CoreException(Status.error(chosen + " cannot be written: " + e.getMessage(), e));
				}
			});
			job.setUser(true);
			job.schedule();
		}
	}
}
