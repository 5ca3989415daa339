// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/MedicalTextNotice.h"

#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/SymbolIcon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr qsizetype mostNamed = 3;

} // namespace

MedicalTextNotice::MedicalTextNotice(QWidget* parent)
    : QFrame(parent), m_text(form::paragraph({}, this)), m_tolerate(form::linkButton(tr("No medical word here"), this)),
      m_takeOut(form::linkButton(tr("Leave it to the doctor"), this))
{
    setObjectName(QStringLiteral("medicalTextNotice"));
    setProperty("role", QStringLiteral("note"));
    m_tolerate->setObjectName(QStringLiteral("tolerateTerms"));
    m_tolerate->setToolTip(tr("These words are not marked any more at this employer, on this device."));
    m_takeOut->setObjectName(QStringLiteral("takeOutTerms"));
    m_takeOut->setToolTip(
        tr("Takes the sentences with these words out. The employee tells the company doctor himself."));
    auto* symbol = new QLabel(this);
    const int side = fontMetrics().height();
    symbol->setPixmap(symbolIcon(QStringLiteral("information")).pixmap(QSize(side, side), devicePixelRatioF()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(3), Look::space(2), Look::space(3), Look::space(2));
    row->setSpacing(Look::space(2));
    row->addWidget(symbol, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(Look::space(1));
    column->addWidget(m_text);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(Look::space(3));
    actions->addWidget(m_takeOut);
    actions->addWidget(m_tolerate);
    actions->addStretch(1);
    column->addLayout(actions);
    row->addLayout(column, 1);
    connect(m_tolerate, &QPushButton::clicked, this, &MedicalTextNotice::tolerateWanted);
    connect(m_takeOut, &QPushButton::clicked, this, &MedicalTextNotice::takeOutWanted);
    hide();
}

void MedicalTextNotice::showWords(const QStringList& words, bool mayTakeOut)
{
    QStringList named;
    for (const QString& word : words.first(qMin(words.size(), mostNamed))) {
        named.append(tr("“%1”").arg(word));
    }
    QString list = named.join(QStringLiteral(", "));
    if (words.size() > mostNamed) {
        list = tr("%1 and %n more", nullptr, int(words.size() - mostNamed)).arg(list);
    }
    const QString text =
        tr("This seems medical or private: %1. The employer may not record the nature or cause of an illness (Dutch "
           "DPA, The sick employee, 2016). You may write how long it is expected to take, which work has to be taken "
           "over, and what the company doctor advises.")
            .arg(list);
    const bool isNew = isHidden() || m_text->text() != text;
    m_text->setText(text);
    m_tolerate->show();
    m_takeOut->setVisible(mayTakeOut);
    show();
    if (isNew) {
        announce();
    }
}

void MedicalTextNotice::showTakenOut()
{
    m_text->setText(tr("Taken out; Ctrl+Z brings it back. The employee can tell it to the company doctor himself: ask "
                       "the occupational health service for an appointment. Don't pass it on yourself."));
    m_tolerate->hide();
    m_takeOut->hide();
    show();
    announce();
}

void MedicalTextNotice::clear()
{
    m_text->clear();
    hide();
}

QString MedicalTextNotice::sentence() const
{
    return m_text->text();
}

void MedicalTextNotice::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace kluis::ui
