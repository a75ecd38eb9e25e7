/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.RedLine;
import org.escalation.model.Stake;

class ElementEditTest {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	private final EscalationAdapterFactory factory = new EscalationAdapterFactory();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
	private final EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
	private final Actor russia = (Actor) NewElements.create(MODEL.getActor());

	ElementEditTest() {
		russia.setName("Russia");
		model.getActors().add(russia);
		ResourceImpl resource = new ResourceImpl(URI.createURI("memory:/model"));
		domain.getResourceSet().getResources().add(resource);
		resource.getContents().add(model);
	}

	@Test
	void commandsAreNamedAndUndoAndRedoRestore() {
		Command rename = SetCommand.create(domain, russia, MODEL.getNamedElement_Name(), "Russian Federation");
		assertEquals("Rename Russia", rename.getLabel());
		domain.getCommandStack().execute(rename);
		assertEquals("Russian Federation", russia.getName());
		domain.getCommandStack().undo();
		assertEquals("Russia", russia.getName());
		domain.getCommandStack().redo();
		assertEquals("Russian Federation", russia.getName());
		assertEquals("Change fear weight of Russian Federation",
				SetCommand.create(domain, russia, MODEL.getActor_FearWeight(), .1).getLabel());
	}

	@Test
	void everyDescribedChildCanBeAddedUndoneAndRedone() {
		Collection<?> descriptors = domain.getNewChildDescriptors(russia, null);
		assertFalse(descriptors.isEmpty());
		for (Object descriptor : descriptors) {
			CommandParameter child = (CommandParameter) descriptor;
			Command add = CreateChildCommand.create(domain, russia, child, List.of(russia));
			assertTrue(add.canExecute(), child.toString());
			int before = russia.eContents().size();
			domain.getCommandStack().execute(add);
			assertEquals(before + 1, russia.eContents().size());
			domain.getCommandStack().undo();
			assertEquals(before, russia.eContents().size());
			domain.getCommandStack().redo();
			assertEquals(before + 1, russia.eContents().size());
			// gives back the one place that a single part takes
			domain.getCommandStack().undo();
		}
	}

	@Test
	void aNewElementHasItsIndispensableParts() {
		DeterrenceLinkage linkage = (DeterrenceLinkage) NewElements.create(MODEL.getDeterrenceLinkage());
		assertNotNull(linkage.getTrigger());
		assertNotNull(linkage.getId());
		assertNotEquals(linkage.getId(), linkage.getTrigger().getId());
	}

	@Test
	void aCopyGetsItsOwnIdentifiersDownToTheLastPart() {
		RedLine line = (RedLine) NewElements.create(MODEL.getRedLine());
		line.setResponse(EscalationFactory.eINSTANCE.createResponse());
		line.getResponse().setId("response.original");
		domain.getCommandStack().execute(AddCommand.create(domain, russia, MODEL.getActor_Thresholds(), line));
		Command copy = CopyCommand.create(domain, line);
		domain.getCommandStack().execute(copy);
		RedLine twin = (RedLine) copy.getResult().iterator().next();
		assertNotEquals(line.getId(), twin.getId());
		assertNotEquals("response.original", twin.getResponse().getId());
		assertEquals(line.getName(), twin.getName());
	}

	@Test
	void deletingAnElementClearsReferencesAndUndoRestoresThem() {
		Stake stake = EscalationFactory.eINSTANCE.createStake();
		stake.setIssue(EscalationFactory.eINSTANCE.createIssue());
		model.getIssues().add(stake.getIssue());
		russia.getStakes().add(stake);
		Command delete = DeleteCommand.create(domain, stake.getIssue());
		domain.getCommandStack().execute(delete);
		assertEquals(null, stake.getIssue());
		domain.getCommandStack().undo();
		assertEquals(model.getIssues().get(0), stake.getIssue());
	}

	@Test
	void labelsContentAndPropertiesComeFromTheMetamodel() {
		IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(russia, IItemLabelProvider.class);
		assertEquals("Russia", labels.getText(russia));
		ITreeItemContentProvider content = (ITreeItemContentProvider) factory.adapt(model, ITreeItemContentProvider.class);
		assertEquals(List.of(russia), new ArrayList<>(content.getChildren(model)));
		IItemPropertySource properties = (IItemPropertySource) factory.adapt(russia, IItemPropertySource.class);
		var tolerance = properties.getPropertyDescriptor(russia, MODEL.getActor_CostTolerance());
		assertEquals("Cost tolerance", tolerance.getDisplayName(russia));
		assertEquals("Behaviour", tolerance.getCategory(russia));
	}

	@Test
	void aRenameReachesListenersOfTheFactory() {
		List<Object> changed = new ArrayList<>();
		factory.adapt(russia, ITreeItemContentProvider.class);
		factory.addListener(notification -> changed.add(notification.getNotifier()));
		russia.setName("RU");
		assertEquals(List.of(russia), changed);
	}

	@Test
	void everyConcreteClassHasAnIconForLightAndDark() {
		for (var type : MODEL.getEClassifiers()) {
			if (type instanceof EClass concrete && !concrete.isAbstract()) {
				for (ElementIcons.Theme theme : ElementIcons.Theme.values()) {
					assertTrue(ElementIcons.url(concrete, theme).getPath().endsWith('/' + concrete.getName() + ".svg"),
							concrete.getName() + ' ' + theme);
				}
			}
		}
	}
}
