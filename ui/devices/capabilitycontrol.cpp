// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/capabilitycontrol.h"

#include "ui/devices/choiceeditors.h"
#include "ui/devices/durationeditor.h"
#include "ui/devices/numbereditors.h"
#include "ui/devices/simpleeditors.h"

namespace foyer {

CapabilityEditor *makeCapabilityEditor(const Capability &capability, const UiWords &words,
                                       int width, QWidget *parent)
{
    using Type = Capability::Type;
    if (capability.isTrigger())
        return new TriggerEditor(words, capability, parent);
    if (ProgressValue::suits(capability))
        return new ProgressValue(words, capability, parent);
    if (!capability.isSetable)
        return new ReadOnlyValue(words, parent);
    switch (capability.type) {
    case Type::Boolean: return new SwitchEditor(words, parent);
    case Type::Number:
        if (DurationEditor::suits(capability))
            return new DurationEditor(words, capability, parent);
        if (NumberScale::of(capability).positions > 0)
            return new RangeEditor(words, capability, parent);
        return new SpinEditor(words, capability, parent);
    case Type::Enum:
        if (capability.options.isEmpty())
            return new TextEditor(words, parent); // the hub says which ids it takes
        if (SegmentEditor::suits(words, capability, width, parent))
            return new SegmentEditor(words, capability, parent);
        return new ComboEditor(words, capability, parent);
    case Type::String: return new TextEditor(words, parent);
    case Type::Unknown: break;
    }
    return new ReadOnlyValue(words, parent);
}

} // namespace foyer
