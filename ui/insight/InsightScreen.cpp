// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/InsightScreen.h"

#include "app/insight/InsightText.h"
#include "ui/charts/Chart.h"
#include "ui/style/Look.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using insight::Breakdown;

namespace {

constexpr int tileCount = 4;

/// What the list of periods holds.
enum class PeriodChoice {
    TwelveMonths,
    ThisYear,
    LastYear,
    LastMonth,
    Typed,
};

std::pair<QDate, QDate> daysOf(PeriodChoice choice, const QDate& today)
{
    switch (choice) {
    case PeriodChoice::TwelveMonths:
        return {today.addDays(1).addYears(-1), today};
    case PeriodChoice::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case PeriodChoice::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case PeriodChoice::LastMonth:
    case PeriodChoice::Typed:
        break;
    }
    const QDate last = QDate(today.year(), today.month(), 1).addDays(-1);
    return {QDate(last.year(), last.month(), 1), last};
}

void fill(QTableWidget* table, const InsightTable& content)
{
    table->setColumnCount(int(content.headings.size()));
    table->setHorizontalHeaderLabels(content.headings);
    table->setRowCount(int(content.rows.size()));
    for (int row = 0; row < content.rows.size(); ++row) {
        for (int column = 0; column < content.rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(content.rows[row][column]);
            item->setTextAlignment(Qt::Alignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            // A reader that goes cell by cell hears what the number is.
            item->setData(
                Qt::AccessibleTextRole,
                column == 0
                    ? item->text()
                    : QStringLiteral("%1, %2: %3").arg(content.rows[row][0], content.headings[column], item->text()));
            table->setItem(row, column, item);
        }
    }
    const int rowHeight = table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rowHeight * qMin(14, table->rowCount()) +
                          Look::space(4));
}

} // namespace

InsightScreen::InsightScreen(QWidget* parent)
    : QScrollArea(parent), m_page(new QWidget(this)), m_period(new QComboBox(m_page)), m_from(new QDateEdit(m_page)),
      m_to(new QDateEdit(m_page)), m_employer(new QComboBox(m_page)), m_breakdown(new QComboBox(m_page)),
      m_csv(new QPushButton(tr("Save as &CSV…"), m_page)), m_pdf(new QPushButton(tr("Save as &PDF…"), m_page)),
      m_state(form::hint({}, m_page)), m_notice(form::paragraph({}, m_page)), m_stack(new QStackedWidget(m_page)),
      m_empty(new EmptyState(m_stack)), m_trend(new Chart(Chart::Kind::Lines, m_stack)),
      m_groups(new Chart(Chart::Kind::Bars, m_stack)), m_durations(new Chart(Chart::Kind::Stacks, m_stack)),
      m_classes(new QComboBox(m_stack)), m_tables(new QTabWidget(m_stack)),
      m_groupTable(makeTable(tr("Figures by group"), QStringLiteral("insightGroups"))),
      m_trendTable(makeTable(tr("Figures by month"), QStringLiteral("insightMonths"))),
      m_classTable(makeTable(tr("Cases by duration"), QStringLiteral("insightDurations")))
{
    setWidget(m_page);
    setAccessibleName(tr("Insight"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    buildControls();
    build();
    forget();
}

QTableWidget* InsightScreen::makeTable(const QString& name, const QString& objectName)
{
    auto* table = new QTableWidget(m_tables);
    table->setAccessibleName(name);
    table->setObjectName(objectName);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Look::space(3));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void InsightScreen::buildControls()
{
    m_csv->setObjectName(QStringLiteral("insightCsv"));
    m_pdf->setObjectName(QStringLiteral("insightPdf"));
    m_period->setObjectName(QStringLiteral("insightPeriod"));
    m_period->addItems(
        {tr("Last twelve months"), tr("This year"), tr("Last year"), tr("Last month"), tr("From … to …")});
    m_breakdown->setObjectName(QStringLiteral("insightBreakdown"));
    m_breakdown->addItem(tr("Not broken down"), int(Breakdown::None));
    m_breakdown->addItem(tr("By department"), int(Breakdown::Department));
    m_breakdown->addItem(tr("By age"), int(Breakdown::AgeBand));
    m_breakdown->addItem(tr("By month"), int(Breakdown::Month));
    m_breakdown->addItem(tr("By employer"), int(Breakdown::Employer));
    m_employer->setObjectName(QStringLiteral("insightEmployer"));
    m_employer->addItem(tr("All employers"), QString());
    for (QDateEdit* field : {m_from, m_to}) {
        field->setCalendarPopup(true);
        field->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
        connect(field, &QDateEdit::editingFinished, this, &InsightScreen::asked);
    }
    m_from->setDate(QDate::currentDate().addMonths(-3));
    m_to->setDate(QDate::currentDate());
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    connect(m_period, &QComboBox::activated, this, [this] {
        showPeriodFields();
        Q_EMIT asked();
    });
    connect(m_breakdown, &QComboBox::activated, this, &InsightScreen::asked);
    connect(m_employer, &QComboBox::activated, this, &InsightScreen::asked);
    m_classes->setObjectName(QStringLiteral("insightClasses"));
    for (const auto* classes : {&insight::DurationClasses::usual(), &insight::DurationClasses::vernet()}) {
        m_classes->addItem(tr("Durations: %1").arg(app::InsightText::classNames(*classes)), QString(classes->name));
    }
    connect(m_classes, &QComboBox::activated, this, &InsightScreen::asked);
    connect(m_csv, &QPushButton::clicked, this, &InsightScreen::csvWanted);
    connect(m_pdf, &QPushButton::clicked, this, &InsightScreen::pdfWanted);
}

void InsightScreen::build()
{
    auto* controls = new QHBoxLayout;
    controls->setSpacing(Look::space(3));
    form::addField(controls, tr("P&eriod"), m_period);
    controls->addWidget(m_from, 0, Qt::AlignBottom);
    controls->addWidget(m_to, 0, Qt::AlignBottom);
    form::addField(controls, tr("&Employer"), m_employer);
    form::addField(controls, tr("&Groups"), m_breakdown);
    controls->addStretch(1);
    controls->addWidget(m_csv, 0, Qt::AlignBottom);
    controls->addWidget(m_pdf, 0, Qt::AlignBottom);

    auto* answer = new QWidget(m_stack);
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(4));
    column->addWidget(buildTiles());
    column->addWidget(m_notice);
    column->addWidget(m_trend);
    column->addWidget(m_groups);
    column->addWidget(m_durations);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_classes);
    choice->addStretch(1);
    column->addLayout(choice);
    form::nameUnseen(tr("Classes of duration"), m_classes);
    m_tables->setDocumentMode(true);
    m_tables->setObjectName(QStringLiteral("insightTables"));
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->addTab(m_groupTable, tr("Groups"));
    m_tables->addTab(m_trendTable, tr("Months"));
    m_tables->addTab(m_classTable, tr("Durations"));
    column->addWidget(m_tables);
    column->addStretch(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(answer);

    auto* outer = new QVBoxLayout(m_page);
    outer->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    outer->setSpacing(Look::space(3));
    outer->addWidget(form::title(tr("Insight"), m_page));
    outer->addLayout(controls);
    outer->addWidget(m_state);
    outer->addWidget(m_stack, 1);
}

QWidget* InsightScreen::buildTiles()
{
    auto* holder = new QWidget(m_stack);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(3));
    for (int i = 0; i < tileCount; ++i) {
        QVBoxLayout* column = nullptr;
        QFrame* tile = form::card(holder, column);
        m_tileNames.append(form::paragraph({}, tile));
        m_tileValues.append(form::title({}, tile));
        m_tileHints.append(form::hint({}, tile));
        column->addWidget(m_tileNames.last());
        column->addWidget(m_tileValues.last());
        column->addWidget(m_tileHints.last());
        column->addStretch(1);
        row->addWidget(tile, 1);
    }
    return holder;
}

void InsightScreen::showPeriodFields()
{
    const bool isTyped = PeriodChoice(m_period->currentIndex()) == PeriodChoice::Typed;
    m_from->setVisible(isTyped);
    m_to->setVisible(isTyped);
}

std::optional<app::InsightQuestion> InsightScreen::question(const QDate& today)
{
    const auto choice = PeriodChoice(m_period->currentIndex());
    const auto [from, to] =
        choice == PeriodChoice::Typed ? std::pair(m_from->date(), m_to->date()) : daysOf(choice, today);
    const auto period = insight::Period::of(from, to);
    if (!period) {
        showFailure(period.error().sentence());
        return std::nullopt;
    }
    const auto breakdown = Breakdown(m_breakdown->currentData().toInt());
    const QString employer = m_employer->currentData().toString();
    const auto* durations = insight::DurationClasses::named(m_classes->currentData().toString());
    return app::InsightQuestion{
        {*period, breakdown, durations != nullptr ? durations : &insight::DurationClasses::usual()}, employer};
}

void InsightScreen::fillEmployers(const app::InsightAnswer& answer)
{
    m_employer->clear();
    if (answer.employers.size() != 1) {
        m_employer->addItem(tr("All employers"), QString());
    }
    for (const auto& employer : answer.employers) {
        m_employer->addItem(employer.name, employer.shortName);
    }
    m_employer->setCurrentIndex(qMax(0, m_employer->findData(answer.employer)));
    m_employer->setEnabled(answer.employers.size() > 1);
}

void InsightScreen::showTiles()
{
    for (int i = 0; i < tileCount; ++i) {
        const InsightTile tile = m_description.tiles.value(i);
        m_tileNames[i]->setText(tile.name);
        m_tileValues[i]->setText(tile.value);
        m_tileHints[i]->setText(tile.hint);
        m_tileHints[i]->setVisible(!tile.hint.isEmpty());
        m_tileValues[i]->setAccessibleName(tile.name);
        m_tileValues[i]->setAccessibleDescription(tile.value + QStringLiteral(". ") + tile.hint);
    }
}

void InsightScreen::setAnswer(const app::InsightAnswer& answer)
{
    m_description = InsightDescription(answer, locale());
    fillEmployers(answer);
    m_state->setText(m_description.period);
    m_notice->setText(m_description.notices.join(QLatin1Char(' ')));
    m_notice->setVisible(!m_description.notices.isEmpty());
    showTiles();
    m_trend->setData(m_description.trend);
    m_groups->setData(m_description.groups);
    m_durations->setData(m_description.durations);
    m_groups->setVisible(!m_description.groups.categories.isEmpty());
    fill(m_groupTable, m_description.groupTable);
    fill(m_trendTable, m_description.trendTable);
    fill(m_classTable, m_description.classTable);
    m_empty->setContent(QStringLiteral("calendar"), tr("Nobody was employed in this period"),
                        tr("Choose another period, or another employer."));
    m_stack->setCurrentIndex(m_description.isEmpty ? 0 : 1);
    m_csv->setEnabled(!m_description.isEmpty);
    m_pdf->setEnabled(!m_description.isEmpty);
}

void InsightScreen::setProgress(int done, int of)
{
    m_state->setText(
        tr("Working the figures out: %1 of %2 dossiers").arg(locale().toString(done), locale().toString(of)));
}

void InsightScreen::showFailure(const QString& sentence)
{
    m_state->setText(sentence);
}

void InsightScreen::forget()
{
    m_description = {};
    showPeriodFields();
    m_state->clear();
    m_notice->hide();
    for (QTableWidget* table : {m_groupTable, m_trendTable, m_classTable}) {
        table->setRowCount(0);
    }
    showTiles();
    m_trend->setData({});
    m_groups->setData({});
    m_durations->setData({});
    m_empty->setContent(QStringLiteral("calendar"), tr("The figures are being worked out"),
                        tr("They are made on this computer, of the dossiers of your role."));
    m_stack->setCurrentIndex(0);
    m_csv->setEnabled(false);
    m_pdf->setEnabled(false);
}

void InsightScreen::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    Q_EMIT asked();
}

} // namespace kluis::ui
