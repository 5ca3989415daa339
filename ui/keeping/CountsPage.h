// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"

#include <QList>
#include <QWidget>

class QTableWidget;

namespace kluis::ui {

/// How many dossiers of each employer stand where: for the privacy officer, who sees no dossiers.
class CountsPage : public QWidget {
    Q_OBJECT

public:
    explicit CountsPage(QWidget* parent = nullptr);
    void setCounts(const QList<protocol::RetentionCount>& counts);

private:
    QTableWidget* m_table;
};

} // namespace kluis::ui
