// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/MedicalTextNotice.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolLabel.h"
#include "ui/widgets/Form.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

MedicalTextNotice::MedicalTextNotice(QWidget* parent)
    : QFrame(parent), m_text(form::paragraph({}, this)), m_tolerate(form::linkButton(tr("No medical word here"), this)),
      m_takeOut(form::linkButton(tr("Take it out"), this))
{
    setObjectName(QStringLiteral("medicalTextNotice"));
    setProperty("role", QStringLiteral("note"));
    m_tolerate->setObjectName(QStringLiteral("tolerateTerms"));
    m_tolerate->setToolTip(tr("These words are not marked any more at this employer, on this device."));
    m_takeOut->setObjectName(QStringLiteral("takeOutTerms"));
    auto* symbol = new SymbolLabel(this);
    symbol->setSymbol(QStringLiteral("information"));
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

void MedicalTextNotice::showWords(const QString& text, Offer offer)
{
    const bool isMove = offer == Offer::Move;
    m_takeOut->setText(isMove ? tr("Move to the medical notes") : tr("Take it out"));
    m_takeOut->setToolTip(
        isMove ? tr("Makes a consultation note of the sentences with these words, and takes them out here.")
               : tr("Takes the sentences with these words out. The employee tells the company doctor himself."));
    m_takeOut->setVisible(offer != Offer::Nothing);
    const bool isNew = isHidden() || m_text->text() != text;
    m_text->setText(text);
    m_tolerate->setVisible(m_mayTolerate);
    show();
    if (isNew) {
        announce();
    }
}

void MedicalTextNotice::showGone(Offer what)
{
    m_text->setText(what == Offer::Move
                        ? tr("Moved to the medical notes. Ctrl+Z brings it back here; the note stays.")
                        : tr("Taken out; Ctrl+Z brings it back. The employee can tell it to the company doctor "
                             "himself: ask the occupational health service for an appointment. Don't pass it on "
                             "yourself."));
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
