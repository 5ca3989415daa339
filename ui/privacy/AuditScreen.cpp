// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/AuditScreen.h"

#include "ui/privacy/AuditText.h"
#include "ui/style/Look.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int usualDays = 30;
constexpr quint64 rowsOfPage = 200;

QDateEdit* dayField(const QString& objectName, const QDate& day, QWidget* parent)
{
    auto* field = new QDateEdit(day, parent);
    field->setObjectName(objectName);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

AuditScreen::AuditScreen(QWidget* parent)
    : QWidget(parent), m_person(new QLineEdit(this)), m_dossier(new QLineEdit(this)), m_event(new QComboBox(this)),
      m_from(dayField(QStringLiteral("auditFrom"), QDate::currentDate().addDays(-usualDays), this)),
      m_to(dayField(QStringLiteral("auditTo"), QDate::currentDate(), this)),
      m_search(form::primaryButton(tr("&Search"), this)), m_older(new QPushButton(tr("&Older entries"), this)),
      m_export(new QPushButton(tr("Save as a &file…"), this)), m_state(form::hint({}, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_table(new QTableWidget(this)),
      m_detail(form::paragraph({}, this))
{
    buildFields();
    buildTable();
    build();
    connect(m_search, &QPushButton::clicked, this, &AuditScreen::searchWanted);
    connect(m_older, &QPushButton::clicked, this, &AuditScreen::olderWanted);
    connect(m_export, &QPushButton::clicked, this, &AuditScreen::exportWanted);
    for (QLineEdit* field : {m_person, m_dossier}) {
        connect(field, &QLineEdit::returnPressed, this, &AuditScreen::searchWanted);
    }
    connect(m_event, &QComboBox::activated, this, &AuditScreen::searchWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditScreen::showChosen);
    forget();
}

void AuditScreen::buildFields()
{
    m_person->setObjectName(QStringLiteral("auditPerson"));
    m_person->setPlaceholderText(tr("Login"));
    m_dossier->setObjectName(QStringLiteral("auditDossier"));
    m_dossier->setPlaceholderText(tr("employer/number"));
    m_dossier->setMinimumWidth(fontMetrics().horizontalAdvance(m_dossier->placeholderText()) + Look::space(6));
    m_event->setObjectName(QStringLiteral("auditEvent"));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(18);
    const auto choices = AuditText::choices();
    for (const auto& choice : choices) {
        m_event->addItem(choice.text, choice.filter);
    }
    m_search->setObjectName(QStringLiteral("auditSearch"));
    m_older->setObjectName(QStringLiteral("auditOlder"));
    m_export->setObjectName(QStringLiteral("auditExport"));
}

void AuditScreen::buildTable()
{
    asListTable(*m_table, {tr("When"), tr("Who"), tr("What"), tr("About"), tr("Employer")}, 2);
    m_table->setObjectName(QStringLiteral("audit"));
    m_table->setAccessibleName(tr("Entries of the audit log, newest first"));
}

void AuditScreen::build()
{
    auto* fields = new QHBoxLayout;
    fields->setSpacing(Look::space(3));
    const std::pair<QString, QWidget*> named[] = {{tr("&Person"), m_person},
                                                  {tr("&Dossier"), m_dossier},
                                                  {tr("&Event"), m_event},
                                                  {tr("F&rom"), m_from},
                                                  {tr("&Until"), m_to}};
    for (const auto& [label, control] : named) {
        auto* field = new QVBoxLayout;
        form::addField(field, label, control);
        fields->addLayout(field, control == m_event ? 2 : 1);
    }
    fields->addWidget(m_search, 0, Qt::AlignBottom);
    auto* list = new QWidget(m_stack);
    auto* both = new QVBoxLayout(list);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(Look::space(3));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setObjectName(QStringLiteral("auditDetail"));
    both->addWidget(m_table, 1);
    both->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_older);
    foot->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Privacy"), this));
    column->addLayout(fields);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

app::AuditQuery AuditScreen::request() const
{
    app::AuditQuery request;
    request.person = m_person->text().trimmed();
    request.dossier = m_dossier->text().trimmed();
    request.action = m_event->currentData().toString();
    request.from = m_from->date().startOfDay().toMSecsSinceEpoch();
    request.to = m_to->date().addDays(1).startOfDay().toMSecsSinceEpoch();
    request.limit = rowsOfPage;
    return request;
}

void AuditScreen::addPage(const QList<app::AuditEntry>& entries, bool isFirst, bool hasMore, qint64 reached)
{
    if (isFirst) {
        m_entries.clear();
        m_table->setRowCount(0);
        m_detail->clear();
    }
    m_hasMore = hasMore;
    for (const auto& entry : entries) {
        addRow(entry);
    }
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 0 : 1);
    m_empty->setContent(QStringLiteral("search"), tr("Nothing found"),
                        tr("Nothing like that is in the audit log in these days."));
    const QString count = tr("%Ln entries.", nullptr, int(m_entries.size()));
    const QString back = locale().toString(QDateTime::fromMSecsSinceEpoch(reached), QLocale::ShortFormat);
    showState(hasMore && reached > 0 ? tr("%1 Searched back to %2.").arg(count, back) : count);
    setBusy(false);
}

void AuditScreen::addRow(const app::AuditEntry& entry)
{
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    const QStringList cells{AuditText::when(entry, locale()), AuditText::who(entry), AuditText::what(entry),
                            AuditText::about(entry),
                            entry.chain == QLatin1String("practice") ? QString() : entry.chain};
    for (int column = 0; column < cells.size(); ++column) {
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_entries.append(entry);
}

void AuditScreen::showChosen()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_entries.size() && m_table->selectionModel()->hasSelection();
    m_detail->setText(isChosen ? AuditText::details(m_entries.at(row), locale()).join(QStringLiteral("   ·   "))
                               : QString());
}

void AuditScreen::setBusy(bool busy)
{
    m_search->setEnabled(!busy);
    m_older->setEnabled(!busy && m_hasMore);
    m_export->setEnabled(!busy && !m_entries.isEmpty());
    if (busy) {
        showState(tr("Asking the server…"));
    }
}

void AuditScreen::showState(const QString& text)
{
    m_state->setText(text);
    m_state->setAccessibleDescription(text);
}

void AuditScreen::showFailure(const QString& sentence)
{
    setBusy(false);
    showState(sentence);
}

void AuditScreen::showDone(const QString& sentence)
{
    setBusy(false);
    showState(sentence);
}

void AuditScreen::forget()
{
    m_entries.clear();
    m_table->setRowCount(0);
    m_detail->clear();
    m_person->clear();
    m_dossier->clear();
    m_event->setCurrentIndex(0);
    m_hasMore = false;
    m_empty->setContent(QStringLiteral("search"), tr("Who did what"),
                        tr("Every reading and writing of a dossier, each login and each act of administration."));
    m_stack->setCurrentIndex(0);
    setBusy(false);
    showState({});
}

void AuditScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
