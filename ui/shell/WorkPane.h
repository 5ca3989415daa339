// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace kluis::ui {

class DossierList;
class DossierScreen;

/// The list with the chosen dossier beside it.
class WorkPane : public QWidget {
    Q_OBJECT

public:
    explicit WorkPane(QWidget* parent = nullptr);
    [[nodiscard]] DossierList* list() const { return m_list; }
    [[nodiscard]] DossierScreen* dossier() const { return m_dossier; }
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray& state);
    /// Only the part of the dossier that is open, while somebody sits beside the person.
    void setBeside(bool beside);

private:
    QSplitter* m_splitter;
    DossierList* m_list;
    DossierScreen* m_dossier;
};

} // namespace kluis::ui
