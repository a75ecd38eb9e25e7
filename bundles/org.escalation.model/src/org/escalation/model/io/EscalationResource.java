/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.internal.io.AtomicFile;
import org.escalation.model.internal.io.FileSteps;
import org.escalation.model.internal.io.LineTable;
import org.escalation.model.internal.io.ModelReader;
import org.escalation.model.internal.io.ModelWriter;
import org.escalation.model.internal.io.ResourceFile;
import org.escalation.model.internal.io.UnresolvedReference;

/**
 * A model file in EMF's terms, for the workbench and all tools that work with resources. Reads and writes by our own
 * reader and writer, so options of EMF's XMI resources have no effect, except {@link #LOAD_SETTINGS} and
 * {@link #SAVE_SETTINGS}. Elements get an id when they enter the resource, and another one if theirs is already in use
 * there (a pasted copy). Not safe for use by several threads.
 */
public class EscalationResource extends XMIResourceImpl {

	/** Option of {@link #load(Map)}: {@link LoadSettings}. */
	public static final String LOAD_SETTINGS = "org.escalation.model.io.loadSettings";

	/** Option of {@link #save(Map)}: {@link SaveSettings}. */
	public static final String SAVE_SETTINGS = "org.escalation.model.io.saveSettings";

	private final ResourceFile file = new ResourceFile(this);
	private List<FileDiagnostic> diagnostics = List.of();
	private List<UnresolvedReference> unresolved = List.of();
	private LineTable lines = new LineTable();
	private OptionalInt migratedFrom = OptionalInt.empty();
	private EObject adopting;

	/** A resource for a file or platform URI; nothing is read yet. */
	public EscalationResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	/** The model, or null if the resource is empty. */
	public EscalationModel model() {
		return !getContents().isEmpty() && getContents().get(0) instanceof EscalationModel model ? model : null;
	}

	/** The file, or null if the URI is not one of a file on this machine. */
	public Path path() {
		return file.path();
	}

	/** What was noticed at loading, in the order of the file. */
	public List<FileDiagnostic> diagnostics() {
		return diagnostics;
	}

	/** Whether parts of the file could not be read, so that saving would lose them. */
	public boolean hasLoss() {
		return diagnostics.stream().anyMatch(FileDiagnostic::loss);
	}

	/** Older format that the file has, if it has one. */
	public OptionalInt migratedFrom() {
		return migratedFrom;
	}

	/** Line of an element in the file as it was loaded, counted from 1; 0 if it was not in it. */
	public int lineOf(EObject element) {
		return lines.lineOf(element);
	}

	/** Ids that an element's property refers to and that were not found at loading; empty once the property is edited. */
	public List<String> missingReferences(EObject element, org.eclipse.emf.ecore.EReference feature) {
		return unresolved.stream().filter(each -> each.owner() == element && each.feature() == feature)
				.filter(UnresolvedReference::isUntouched).flatMap(each -> each.missing().stream()).toList();
	}

	/** Properties of elements that refer to something that was not found at loading, and have not been edited since. */
	public List<MissingReference> missingReferences() {
		return unresolved.stream().filter(UnresolvedReference::isUntouched)
				.map(each -> new MissingReference(each.owner(), each.feature(), each.missing())).toList();
	}

	/**
	 * References that lead nowhere.
	 *
	 * @param element the element that refers
	 * @param feature its property
	 * @param ids     what was written in the file
	 */
	public record MissingReference(EObject element, org.eclipse.emf.ecore.EReference feature, List<String> ids) {
	}

	/** Whether the file was changed, created or deleted by someone else since it was loaded or saved here. */
	public boolean isChangedOnDisk() throws IOException {
		return file.isChanged();
	}

	/**
	 * Notes that the file has been moved or renamed as it was. Nothing is read or written.
	 *
	 * @param newPath where it is now
	 */
	public void relocate(Path newPath) {
		file.relocated(newPath);
		setURI(URI.createFileURI(newPath.toString()));
	}

	@Override
	public void load(Map<?, ?> options) throws IOException {
		if (isLoaded) {
			return;
		}
		if (file.path() == null) {
			super.load(options);
			return;
		}
		try {
			file.read(in -> load(in, options), loadSettings(options));
		} finally {
			isLoaded = true;
		}
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		try {
			ModelReader.Content content = new ModelReader(file.label(), loadSettings(options)).read(in);
			diagnostics = content.diagnostics();
			unresolved = content.unresolved();
			lines = content.lines();
			migratedFrom = content.migratedFrom();
			adopt(content);
			publish();
		} catch (UnreadableFileException e) {
			refused(e);
			throw e;
		}
	}

	/** The reader has the ids already; walking through all elements to collect them again would double the work. */
	private void adopt(ModelReader.Content content) {
		adopting = content.model();
		try {
			setIntrinsicIDToEObjectMap(content.elements());
			getContents().add(content.model());
		} finally {
			adopting = null;
		}
	}

	@Override
	public void attached(EObject object) {
		if (object != adopting || isTrackingModification()) {
			super.attached(object);
		}
	}

	/** Notes why the file was refused as a whole. */
	void refused(UnreadableFileException reason) {
		diagnostics = List.of(reason.diagnostic());
		publish();
	}

	private void publish() {
		for (FileDiagnostic each : diagnostics) {
			List<Resource.Diagnostic> target = each.severity() == Severity.ERROR ? getErrors() : getWarnings();
			target.add(each);
		}
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		diagnostics = List.of();
		unresolved = List.of();
		lines = new LineTable();
		migratedFrom = OptionalInt.empty();
		getIntrinsicIDToEObjectMap().clear();
	}

	/**
	 * Saves atomically with a backup.
	 *
	 * @throws SaveException if it did not take place; the file is untouched then
	 */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		SaveSettings settings = options != null && options.get(SAVE_SETTINGS) instanceof SaveSettings given ? given
				: SaveSettings.DEFAULT;
		save(settings, new FileSteps());
	}

	/** Saves atomically; see {@link #save(Map)}. */
	public void save(SaveSettings settings) throws SaveException {
		save(settings, new FileSteps());
	}

	void save(SaveSettings settings, FileSteps steps) throws SaveException {
		if (model() == null) {
			throw new IllegalStateException("A resource without a model cannot be saved");
		}
		if (hasLoss() && !settings.acceptLoss() && file.isLoadedHere()) {
			FileDiagnostic first = diagnostics.stream().filter(FileDiagnostic::loss).findFirst().orElseThrow();
			throw new SaveException(SaveException.Reason.CONTENT_LOSS, file.label() + " is not saved, because parts of it "
					+ "could not be read and would be lost, the first in line " + first.line() + " (" + first.message()
					+ "). Correct the file, save under another name, or accept the loss", null);
		}
		file.write(new AtomicFile(file.required(), steps), this::writeTo, settings);
		saved();
	}

	private void saved() {
		setModified(false);
		setTimeStamp(System.currentTimeMillis());
		diagnostics = diagnostics.stream().filter(each -> !each.loss()).toList();
		migratedFrom = OptionalInt.empty();
	}

	/** Writes the model as a file would hold it, for recovery copies, comparison and the clipboard. */
	public void writeTo(OutputStream out) throws IOException {
		ElementIds.assignMissing(model());
		new ModelWriter(unresolved).write(model(), out);
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		writeTo(out);
	}

	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return true;
	}

	@Override
	protected void attachedHelper(EObject object) {
		EObject holder = object instanceof Identified element && !isMissing(element) ? holder(element) : null;
		if (!isLoading() && object instanceof Identified element && (isMissing(element) || holder != null)) {
			element.setId(ElementIds.newId(element.eClass(), getIntrinsicIDToEObjectMap()::containsKey));
		}
		super.attachedHelper(object);
		if (isLoading() && holder != null) {
			// A file with an id twice: references mean the first.
			getIntrinsicIDToEObjectMap().put(((Identified) holder).getId(), holder);
		}
	}

	/** Another element of this resource that has the same id, or null. */
	private EObject holder(Identified element) {
		EObject holder = getIntrinsicIDToEObjectMap().get(element.getId());
		boolean isOther = holder != null && holder != element && holder.eResource() == this
				&& element.getId().equals(((Identified) holder).getId());
		return isOther ? holder : null;
	}

	private static boolean isMissing(Identified element) {
		return element.getId() == null || element.getId().isEmpty();
	}

	private static LoadSettings loadSettings(Map<?, ?> options) {
		return options != null && options.get(LOAD_SETTINGS) instanceof LoadSettings given ? given
				: LoadSettings.DEFAULT;
	}
}
