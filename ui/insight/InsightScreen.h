// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/InsightDescription.h"

#include <QScrollArea>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace kluis::ui {

class Chart;
class EmptyState;

/// The place of figures: what is asked (period, employer, groups), and the answer as tiles, charts and the tables they are
/// pictures of. Knows nothing of how figures are made.
class InsightScreen : public QScrollArea {
    Q_OBJECT

public:
    explicit InsightScreen(QWidget* parent = nullptr);

    /// What the person asks now; nothing while the days typed are no period, which the screen then says.
    [[nodiscard]] std::optional<app::InsightQuestion> question(const QDate& today);
    void setAnswer(const app::InsightAnswer& answer);
    void setProgress(int done, int of);
    void showFailure(const QString& sentence);
    /// Takes every figure off the screen.
    void forget();
    [[nodiscard]] const InsightDescription& description() const { return m_description; }
    /// In the order of the screen; one without categories is not on it.
    [[nodiscard]] QList<const Chart*> charts() const { return {m_trend, m_groups, m_durations}; }

Q_SIGNALS:
    void asked(); ///< the question changed, or the screen came into sight
    void csvWanted();
    void pdfWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildControls();
    void build();
    [[nodiscard]] QWidget* buildTiles();
    [[nodiscard]] QTableWidget* makeTable(const QString& name, const QString& objectName);
    void fillEmployers(const app::InsightAnswer& answer);
    void showTiles();
    void showPeriodFields();

    InsightDescription m_description;
    QWidget* m_page;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_employer;
    QComboBox* m_breakdown;
    QPushButton* m_csv;
    QPushButton* m_pdf;
    QLabel* m_state;
    QLabel* m_notice;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QList<QLabel*> m_tileNames;
    QList<QLabel*> m_tileValues;
    QList<QLabel*> m_tileHints;
    Chart* m_trend;
    Chart* m_groups;
    Chart* m_durations;
    QComboBox* m_classes;
    QTabWidget* m_tables;
    QTableWidget* m_groupTable;
    QTableWidget* m_trendTable;
    QTableWidget* m_classTable;
};

} // namespace kluis::ui
