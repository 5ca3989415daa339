// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DossierScreen about what can be done with the dossier as a whole.
#include "ui/dossier/DossierScreen.h"

#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace kluis::ui {

void DossierScreen::setMayRestrict(bool mayRestrict)
{
    m_access->setVisible(mayRestrict);
}

void DossierScreen::setMayAnswerRequests(bool mayAnswer)
{
    m_requests->setVisible(mayAnswer);
}

bool DossierScreen::endRelease(const DossierId& dossier, const QString& fieldId, const QString& problem)
{
    return endAct(dossier, fieldId, problem, &FieldEditor::endRelease);
}

bool DossierScreen::endDraft(const DossierId& dossier, const QString& fieldId, const QString& problem)
{
    return endAct(dossier, fieldId, problem, &FieldEditor::endDraft);
}

bool DossierScreen::endAct(const DossierId& dossier, const QString& fieldId, const QString& problem,
                           void (FieldEditor::*end)(const QString&))
{
    if (m_dossier != dossier) {
        return false;
    }
    for (auto* page : std::as_const(m_pages)) {
        if (auto* editor = page->editor(fieldId); editor != nullptr) {
            (editor->*end)(problem);
        }
    }
    return true;
}

bool DossierScreen::offersRequests() const
{
    return m_dossier && !m_requests->isHidden();
}

bool DossierScreen::offersSick() const
{
    return m_dossier && !m_sick->isHidden();
}

bool DossierScreen::offersPlanning() const
{
    return m_dossier && !m_plan->isHidden();
}

void DossierScreen::plan()
{
    if (offersPlanning()) {
        Q_EMIT planWanted(*m_dossier, m_name->text());
    }
}

bool DossierScreen::offersRecovery() const
{
    return m_dossier && !m_recovery->isHidden();
}

void DossierScreen::setColleagues(const QList<app::Colleague>& colleagues)
{
    m_colleagues = colleagues;
    for (auto* page : std::as_const(m_pages)) {
        page->setColleagues(colleagues);
    }
}

/// What stood where the employer reads it becomes a note of the medical part. Where that is refused, it comes back as the
/// draft of a note.
void DossierScreen::moveToMedical(const QString& sentences)
{
    if (m_dossier) {
        Q_EMIT noteWritten(*m_dossier, sentences, QStringLiteral("consult_note"));
    }
}

void DossierScreen::setBeside(bool beside)
{
    m_besideOf = beside ? m_dossier : std::nullopt;
    m_more->setVisible(!beside);
    m_acts->setVisible(!beside);
    m_course->setVisible(!beside);
    m_tabs->tabBar()->setVisible(!beside);
    showParts();
}

/// While somebody looks on no key leads to another part either.
void DossierScreen::showParts()
{
    const int open = m_tabs->currentIndex();
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabVisible(i, !m_besideOf || i == open);
        m_tabs->setTabEnabled(i, !m_besideOf || i == open); // Ctrl+Tab passes over these only
    }
}

} // namespace kluis::ui
