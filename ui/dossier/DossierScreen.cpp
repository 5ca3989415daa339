// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierScreen.h"

#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/SymbolIcon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluis::ui {

DossierScreen::DossierScreen(QWidget* parent) : QWidget(parent), m_textRules(new MedicalTextRules(this))
{
    build();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_filling) {
            fillCurrent();
        }
    });
    connect(m_sick, &QPushButton::clicked, this, &DossierScreen::sickWanted);
    connect(m_recovery, &QPushButton::clicked, this, &DossierScreen::recoveryWanted);
    connect(m_access, &QPushButton::clicked, this, [this] {
        if (m_dossier) {
            Q_EMIT restrictionWanted(*m_dossier);
        }
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (m_dossier) {
            Q_EMIT wholeHistoryWanted(*m_dossier);
        }
    });
    forget();
}

void DossierScreen::build()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(this);
    m_empty->setContent(QStringLiteral("dossier"), tr("No dossier chosen"),
                        tr("Choose one in the list, or type a name into the filter (Ctrl+F)."));
    auto* page = new QWidget(this);
    m_name = form::title({}, page);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place = form::hint({}, page);
    m_absence = form::paragraph({}, page);
    m_sick = new QPushButton(symbolIcon(QStringLiteral("absent")), tr("Report s&ick…"), page);
    m_sick->setObjectName(QStringLiteral("reportSick"));
    m_recovery = new QPushButton(symbolIcon(QStringLiteral("recovered")), tr("Report reco&very…"), page);
    m_recovery->setObjectName(QStringLiteral("reportRecovery"));
    m_access = new QPushButton(symbolIcon(QStringLiteral("lock")), tr("Medical &access…"), page);
    m_access->setObjectName(QStringLiteral("medicalAccess"));
    m_access->setToolTip(tr("Who of the medical group may read the medical part of this dossier"));
    m_access->hide();
    m_history = new QPushButton(symbolIcon(QStringLiteral("history")), tr("&History…"), page);
    m_history->setObjectName(QStringLiteral("dossierHistory"));
    m_history->setToolTip(tr("Every value of every field, with who gave it and when"));
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    m_documents = new DocumentsPage(page);
    m_documents->hide();

    auto* facts = new QVBoxLayout;
    facts->setSpacing(Look::space(1));
    facts->addWidget(m_name);
    facts->addWidget(m_place);
    facts->addWidget(m_absence);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Look::space(5), Look::space(4), Look::space(5), 0);
    head->addLayout(facts, 1);
    head->addWidget(m_history, 0, Qt::AlignTop);
    head->addWidget(m_access, 0, Qt::AlignTop);
    head->addWidget(m_sick, 0, Qt::AlignTop);
    head->addWidget(m_recovery, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QString DossierScreen::keyOf(const DossierTab& tab)
{
    return tab.category ? QString(domain::categoryName(*tab.category)) : QStringLiteral("overview");
}

void DossierScreen::connectPage(DossierTabPage* page)
{
    connect(page, &DossierTabPage::changed, this, [this](const QString& fieldId, const QString& value) {
        if (m_dossier) {
            Q_EMIT changed(*m_dossier, fieldId, value);
        }
    });
    connect(page, &DossierTabPage::noteWritten, this, [this](const QString& text, const QString& fieldId) {
        if (m_dossier) {
            Q_EMIT noteWritten(*m_dossier, text, fieldId);
        }
    });
    connect(page, &DossierTabPage::historyWanted, this, [this](const QString& fieldId) {
        if (m_dossier) {
            Q_EMIT historyWanted(*m_dossier, fieldId);
        }
    });
    connect(page, &DossierTabPage::decisionWanted, this, [this](const QString& fieldId) {
        if (m_dossier) {
            Q_EMIT decisionWanted(*m_dossier, fieldId);
        }
    });
    connect(page, &DossierTabPage::medicalHelpWanted, this, &DossierScreen::medicalHelpWanted);
    connect(page, &DossierTabPage::milestoneRecorded, this, [this](const app::MilestoneInput& input) {
        if (m_dossier) {
            Q_EMIT milestoneRecorded(*m_dossier, input);
        }
    });
    connect(page, &DossierTabPage::taskChanged, this, [this](const QString& task, const app::TaskInput& input) {
        if (m_dossier) {
            Q_EMIT taskChanged(*m_dossier, task, input);
        }
    });
    connect(page, &DossierTabPage::taskGiven, this, [this](const app::TaskInput& input) {
        if (m_dossier) {
            Q_EMIT taskGiven(*m_dossier, input);
        }
    });
}

DossierTabPage* DossierScreen::pageFor(const DossierTab& tab)
{
    auto*& page = m_pages[keyOf(tab)];
    if (page == nullptr) {
        page = new DossierTabPage(m_tabs, m_textRules);
        page->setObjectName(keyOf(tab));
        connectPage(page);
    }
    return page;
}

void DossierScreen::setDossier(const DossierDescription& description)
{
    const bool other = !m_dossier || *m_dossier != description.dossier;
    if (other) {
        leave();
    }
    m_dossier = description.dossier;
    m_name->setText(description.name);
    m_place->setText(description.place);
    m_absence->setText(description.absence);
    m_sick->setVisible(description.mayReportSick);
    m_recovery->setVisible(description.mayReportRecovery);
    showTabs(description);
    if (other) {
        const auto drafts = m_drafts.take(description.dossier);
        for (auto it = drafts.begin(); it != drafts.end(); ++it) {
            if (m_descriptions.contains(it.key())) {
                m_pages[it.key()]->setTab(m_descriptions[it.key()]);
                m_pages[it.key()]->restoreDrafts(it.value());
            }
        }
    }
    m_stack->setCurrentIndex(1);
    revealField();
}

void DossierScreen::showTabs(const DossierDescription& description)
{
    const auto& tabs = description.tabs;
    m_filling = true;
    QStringList keys;
    m_descriptions.clear();
    for (const auto& tab : tabs) {
        keys.append(keyOf(tab));
        m_descriptions.insert(keyOf(tab), tab);
    }
    if (description.documents.offered) {
        keys.append(m_documents->objectName());
        m_documents->setContent(description.documents);
    }
    QStringList shown;
    for (int i = 0; i < m_tabs->count(); ++i) {
        shown.append(m_tabs->widget(i)->objectName());
    }
    if (shown != keys) {
        m_tabs->clear();
        for (const auto& tab : tabs) {
            auto* page = pageFor(tab);
            m_tabs->addTab(page, tab.medical ? symbolIcon(QStringLiteral("lock")) : QIcon(), tab.title);
        }
        if (description.documents.offered) {
            m_tabs->addTab(m_documents, tr("Documents"));
        }
    }
    const qsizetype last = keys.indexOf(m_lastKey);
    m_tabs->setCurrentIndex(int(qMax(qsizetype(0), last)));
    m_filling = false;
    fillCurrent();
}

void DossierScreen::fillCurrent()
{
    auto* page = qobject_cast<DossierTabPage*>(m_tabs->currentWidget());
    if (m_dossier && m_tabs->currentWidget() == m_documents) {
        m_lastKey = m_documents->objectName();
    }
    if (page == nullptr || !m_dossier) {
        return;
    }
    m_lastKey = page->objectName();
    if (m_descriptions.contains(m_lastKey)) {
        page->setTab(m_descriptions[m_lastKey]);
    }
}

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

void DossierScreen::leave()
{
    keepDrafts();
    if (m_dossier && m_drafts.contains(*m_dossier)) {
        // Drafts belong to that dossier alone: its pages are made anew for the next one.
        m_filling = true;
        m_tabs->clear();
        qDeleteAll(m_pages);
        m_pages.clear();
        m_filling = false;
    }
    m_dossier.reset();
}

void DossierScreen::forget()
{
    for (auto* page : std::as_const(m_pages)) {
        page->commit();
    }
    m_dossier.reset();
    m_filling = true;
    m_tabs->clear();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_documents->forget();
    m_descriptions.clear();
    m_drafts.clear();
    m_filling = false;
    m_name->clear();
    m_place->clear();
    m_absence->clear();
    m_lastKey.clear();
    m_wantedField.clear();
    m_textRules->setTolerated({});
    m_stack->setCurrentIndex(0);
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

void DossierScreen::showFieldProblem(const DossierId& dossier, const QString& fieldId, const QString& sentence)
{
    if (!m_dossier || *m_dossier != dossier) {
        return;
    }
    for (const auto* page : std::as_const(m_pages)) {
        if (auto* editor = page->editor(fieldId)) {
            editor->showProblem(sentence);
        }
    }
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

void DossierScreen::restoreTask(const DossierId& dossier, const app::TaskInput& input)
{
    auto* page = m_pages.value(QString(domain::categoryName(domain::Category::Process)));
    if (page != nullptr && m_dossier && *m_dossier == dossier) {
        page->restoreTask(input);
    }
}

void DossierScreen::showHistory(const QString& fieldId, const QList<HistoryLine>& lines)
{
    auto* page = qobject_cast<DossierTabPage*>(m_tabs->currentWidget());
    auto* editor = page != nullptr ? page->editor(fieldId) : nullptr;
    if (editor != nullptr) {
        (new HistoryPopup(editor->line().label, lines, this))->showAt(editor);
    }
}

void DossierScreen::setMayRestrict(bool mayRestrict)
{
    m_access->setVisible(mayRestrict);
}

void DossierScreen::reveal(const QString& key, const QString& fieldId)
{
    m_lastKey = key;
    m_wantedField = fieldId;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == key) {
            m_tabs->setCurrentIndex(i);
        }
    }
    revealField();
}

/// Only in what is shown: the wanted field may be the next dossier's.
void DossierScreen::revealField()
{
    auto* page = qobject_cast<DossierTabPage*>(m_tabs->currentWidget());
    auto* editor = page != nullptr && m_dossier ? page->editor(m_wantedField) : nullptr;
    if (editor != nullptr) {
        m_wantedField.clear();
        page->ensureWidgetVisible(editor);
        editor->setFocus(Qt::OtherFocusReason);
    }
}

bool DossierScreen::offersSick() const
{
    return m_dossier && !m_sick->isHidden();
}

bool DossierScreen::offersRecovery() const
{
    return m_dossier && !m_recovery->isHidden();
}

void DossierScreen::enter()
{
    if (m_tabs->count() > 0) {
        m_tabs->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kluis::ui
