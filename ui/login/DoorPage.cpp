// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/DoorPage.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace kluis::ui {

DoorPage::DoorPage(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* ground = new QWidget(this);
    ground->setObjectName(QStringLiteral("doorGround"));
    auto* middle = new QVBoxLayout(ground);
    auto* row = new QHBoxLayout;
    QVBoxLayout* sheetColumn = nullptr;
    auto* sheet = form::card(ground, sheetColumn);
    sheet->setMinimumWidth(Look::space(92));
    sheet->setMaximumWidth(Look::space(150)); // two columns of recovery codes
    row->addStretch(1);
    row->addWidget(sheet, 10);
    row->addStretch(1);
    middle->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(2);

    auto* emblem = new QLabel(sheet);
    const int side = Look::space(11);
    emblem->setPixmap(programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_title = form::title({}, sheet);
    m_hint = form::hint({}, sheet);
    m_banner = new Banner(sheet);
    m_busy = form::hint({}, sheet);
    m_body = new QWidget(sheet);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Look::space(3));

    auto* head = new QHBoxLayout;
    head->setSpacing(Look::space(3));
    auto* headText = new QVBoxLayout;
    headText->setSpacing(Look::space(1));
    headText->addWidget(m_title);
    headText->addWidget(m_hint);
    head->addWidget(emblem, 0, Qt::AlignTop);
    head->addLayout(headText, 1);
    sheetColumn->addLayout(head);
    sheetColumn->addWidget(m_banner);
    sheetColumn->addWidget(m_body);
    sheetColumn->addWidget(m_busy);
    m_busy->hide();
    setWidget(ground);
}

void DoorPage::setHeading(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(title);
}

void DoorPage::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    ensureWidgetVisible(m_banner);
}

void DoorPage::showNotice(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

void DoorPage::clearMessage()
{
    m_banner->clear();
}

void DoorPage::setBusy(bool busy, const QString& what)
{
    m_body->setEnabled(!busy);
    m_busy->setText(what);
    m_busy->setVisible(busy && !what.isEmpty());
}

} // namespace kluis::ui
