// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeptList.h"

#include <QAbstractTableModel>
#include <QList>

namespace kluis::ui {

/// How long each dossier's part must be kept, narrowed to a state and a word. Terms are worked out for the lines that are
/// drawn, so that 100,000 dossiers show at once. GUI thread.
class KeptModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Person,
        Place,
        Until,
        Why,
        ColumnCount,
    };
    /// What is listed.
    enum class Show : quint8 {
        Due,
        Held,
        Kept, ///< must be kept for now
        All,
    };

    explicit KeptModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setList(const app::KeptList& list);
    /// \p text: part of a name or the beginning of a number, whatever its case.
    void setFilter(Show show, const QString& text);
    [[nodiscard]] const app::KeptList& list() const { return m_list; }
    [[nodiscard]] const app::KeptPart& at(int row) const { return m_list.parts[m_shown[row]]; }
    /// -1 when it is not listed.
    [[nodiscard]] int find(const DossierId& dossier) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    [[nodiscard]] bool isShown(const app::KeptPart& kept) const;

    app::KeptList m_list;
    QList<int> m_shown; ///< places in the list
    Show m_show = Show::All;
    QString m_text;
};

} // namespace kluis::ui
