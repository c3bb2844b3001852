// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/choiceeditors.h"

#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>

namespace foyer {

ComboEditor::ComboEditor(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_box(new QComboBox(parent))
{
    for (const Capability::Option &option : capability.options)
        m_box->addItem(words.valueText(capability, Value(option.id)), option.id);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setMaximumWidth(Theme::spacing(48));
    ignoreWheelWithoutFocus(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        Q_EMIT wanted(Value(m_box->itemData(index).toString()));
        Q_EMIT editingEnded();
    });
}

QWidget *ComboEditor::control() const
{
    return m_box;
}

bool ComboEditor::isBeingEdited() const
{
    return m_box->view()->isVisible();
}

void ComboEditor::display(const Capability &capability)
{
    const QString id = capability.shown().string().value_or(QString());
    m_box->setCurrentIndex(m_box->findData(id));
    // A value outside the options is still shown, it just cannot be chosen.
    m_box->setPlaceholderText(m_words.valueText(capability));
}

SegmentEditor::SegmentEditor(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_segments(new Segmented(QString(), parent))
    , m_described(capability)
{
    for (const Capability::Option &option : capability.options)
        m_segments->addSegment(option.id, words.valueText(capability, Value(option.id)));
    connect(m_segments, &Segmented::chosen, this,
            [this](const QString &id) { Q_EMIT wanted(Value(id)); });
}

QWidget *SegmentEditor::control() const
{
    return m_segments;
}

void SegmentEditor::display(const Capability &capability)
{
    m_segments->setCurrent(capability.shown().string().value_or(QString()));
}

void SegmentEditor::setAccessibleName(const QString &name)
{
    CapabilityEditor::setAccessibleName(name);
    for (const Capability::Option &option : std::as_const(m_described.options)) {
        if (QAbstractButton *segment = m_segments->segment(option.id))
            segment->setAccessibleName(
                tr("%1: %2", "capability: choice")
                    .arg(name, m_words.valueText(m_described, Value(option.id))));
    }
}

bool SegmentEditor::suits(const UiWords &words, const Capability &capability, int width,
                          const QWidget *widget)
{
    if (capability.options.isEmpty() || capability.options.size() > 4)
        return false;
    int widest = 0;
    for (const Capability::Option &option : capability.options)
        widest = std::max(widest, widget->fontMetrics().horizontalAdvance(
                                      words.valueText(capability, Value(option.id))));
    return (widest + Theme::spacing(6)) * capability.options.size() <= width;
}

} // namespace foyer
