// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierHistory.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QLocale>

namespace kluis::ui {

/// A dossier's history as a table. Texts are made when a line comes into sight, so that a long history costs no more than
/// a short one.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Time,
        Field,
        Value,
        Before,
        Person,
        State,
        ColumnCount,
    };

    /// Values are masked as they are for \p role.
    HistoryModel(domain::Role role, const QLocale& locale, const QDateTime& now, QObject* parent = nullptr);

    void setChanges(const QList<app::DossierChange>& changes);
    [[nodiscard]] const QList<app::DossierChange>& changes() const { return m_changes; }
    /// A line's value with what changed in it marked; what it was before where it is emptied.
    [[nodiscard]] QString marked(int row) const;
    [[nodiscard]] static QString fieldLabel(const QString& fieldId, const QLocale& locale);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const app::DossierChange& change, int column) const;
    [[nodiscard]] QString shown(const app::DossierChange& change, const QString& value) const;

    domain::Role m_role;
    QLocale m_locale;
    QDateTime m_now;
    QList<app::DossierChange> m_changes;
};

} // namespace kluis::ui
