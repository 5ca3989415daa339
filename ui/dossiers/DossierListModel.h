// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossiers/DossierSource.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace kluis::ui {

/// The dossier list as a window over the vault: pages of rows are fetched when they come into sight and forgotten
/// again, so that 100,000 dossiers cost the memory of a few hundred.
class DossierListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Place,
        Status,
        Week,
        Percentage,
        Waiting,
        ColumnCount,
    };
    static constexpr int pageRows = 128;
    static constexpr int pagesKept = 12;

    explicit DossierListModel(QObject* parent = nullptr);

    /// nullptr: the vault is locked; the model is empty and holds nothing.
    void setSource(std::unique_ptr<DossierSource> source);
    [[nodiscard]] bool hasSource() const { return m_source != nullptr; }
    /// Whether the department stands with its employer: for who works for several.
    void setEmployerShown(bool shown);
    void setFilter(const QString& filter);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    /// Reads again what is in sight, after a sync or an edit.
    void refresh();
    /// nullptr outside the list or when it can't be read; valid until the next call.
    [[nodiscard]] const app::DossierRow* rowAt(int row) const;
    /// Near \p hint; -1 when it is not there any more.
    [[nodiscard]] int find(const DossierId& dossier, int hint) const;
    [[nodiscard]] int pagesLoaded() const { return int(m_pages.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const kluis::Error& error) const;

private:
    [[nodiscard]] int countRows();
    [[nodiscard]] QString text(const app::DossierRow& row, int column) const;

    std::unique_ptr<DossierSource> m_source;
    QString m_filter;
    bool m_employerShown = false;
    int m_count = 0;
    mutable QHash<int, QList<app::DossierRow>> m_pages;
    mutable QList<int> m_recent; ///< page numbers, latest used last
};

} // namespace kluis::ui
