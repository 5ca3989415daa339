// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeptList.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace kluis::ui {

class KeptModel;
class Question;

/// What HR or the doctor keeps and until when; of the chosen dossier the terms with their sources; proposing that what is
/// over be destroyed. Knows nothing of where the list comes from.
class KeptPage : public QWidget {
    Q_OBJECT

public:
    explicit KeptPage(QWidget* parent = nullptr);

    /// What is chosen stays chosen where it is still listed; a question stays open while all that it names may still be
    /// proposed.
    void setList(const app::KeptList& list);
    /// \p done of \p of dossiers are read; below zero: nothing is being read.
    void setProgress(int done, int of);
    void setBusy(bool busy);
    void forget();
    [[nodiscard]] KeptModel* model() const { return m_model; }
    [[nodiscard]] QList<DossierId> chosen() const;

Q_SIGNALS:
    /// \p byRequest: the employee asked for it.
    void proposeWanted(const QList<kluis::DossierId>& dossiers, bool byRequest);
    void dossierWanted(const kluis::DossierId& dossier);

private:
    void build();
    void buildTable();
    void applyFilter();
    void showChosen();
    void showButtons();
    void ask();
    void choose(const QList<DossierId>& dossiers, const DossierId& current);
    /// Whether the open question names what is chosen, and it may still be proposed.
    [[nodiscard]] bool isStillAsked() const;
    [[nodiscard]] bool mayPropose() const;

    KeptModel* m_model;
    QComboBox* m_show;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_detail;
    QTreeWidget* m_terms;
    QCheckBox* m_request;
    QPushButton* m_open;
    QPushButton* m_propose;
    Question* m_question;
    QList<DossierId> m_asked;        ///< what the open question is about; yes is said to these and no others
    bool m_isAskedByRequest = false; ///< its reason
    QTimer m_filterSoon;
    bool m_isBusy = false;
};

} // namespace kluis::ui
