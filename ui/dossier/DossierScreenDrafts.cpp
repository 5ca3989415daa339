// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DossierScreen about what is typed and not saved: kept with its dossier, and given back.
#include "ui/dossier/DossierScreen.h"

#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"

namespace kluis::ui {

void DossierScreen::keepDrafts()
{
    if (!m_dossier) {
        return;
    }
    QHash<QString, QHash<QString, QString>> all;
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
        it.value()->commit();
        const auto drafts = it.value()->drafts();
        if (!drafts.isEmpty()) {
            all.insert(it.key(), drafts);
        }
    }
    if (!all.isEmpty()) {
        m_drafts.insert(*m_dossier, all);
    }
}

bool DossierScreen::hasDrafts() const
{
    for (const auto* page : m_pages) {
        if (!page->drafts().isEmpty()) {
            return true;
        }
    }
    return !m_drafts.isEmpty();
}

bool DossierScreen::saveTyped()
{
    for (auto* page : std::as_const(m_pages)) {
        page->commit();
    }
    return !hasDrafts();
}

bool DossierScreen::showFieldProblem(const DossierId& dossier, const QString& fieldId, const QString& value,
                                     const QString& sentence)
{
    if (!m_dossier || *m_dossier != dossier) {
        const auto* field = domain::FieldCatalogue::find(fieldId);
        if (field != nullptr) {
            auto& drafts = m_drafts[dossier][domain::categoryName(field->category())];
            drafts.insert(fieldId, drafts.value(fieldId, value));
        }
        return false;
    }
    for (const auto* page : std::as_const(m_pages)) {
        if (auto* editor = page->editor(fieldId)) {
            editor->showProblem(sentence);
        }
    }
    return true;
}

void DossierScreen::restoreNote(const DossierId& dossier, const QString& fieldId, const QString& text)
{
    const auto* field = domain::FieldCatalogue::find(fieldId);
    if (field == nullptr) {
        return;
    }
    const QString key = domain::categoryName(field->category());
    const QHash<QString, QString> draft{{QStringLiteral("note"), text}};
    if (m_dossier && *m_dossier == dossier && m_pages.contains(key)) {
        m_pages[key]->restoreDrafts(draft);
    } else {
        m_drafts[dossier][key].insert(draft);
    }
}

bool DossierScreen::restoreTask(const DossierId& dossier, const app::TaskInput& input)
{
    const QString key(domain::categoryName(domain::Category::Process));
    auto* page = m_pages.value(key);
    const bool isShown = page != nullptr && m_dossier && *m_dossier == dossier;
    if (isShown) {
        page->restoreTask(input);
    } else {
        auto& drafts = m_drafts[dossier][key];
        const QString name = DossierTabPage::taskDraftName();
        drafts.insert(name, drafts.value(name, input.text.value_or(QString())));
    }
    return isShown;
}

} // namespace kluis::ui
