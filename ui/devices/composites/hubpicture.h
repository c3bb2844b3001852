// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"
#include "net/result.h"
#include "ui/widgets/picture.h"

namespace foyer {

struct Household;

/// A picture the hub keeps for a device: album art, a camera's snapshot. Asks for it when it is
/// seen and again when the hub has a newer one, keeps the last while a new one comes, and says what
/// went wrong.
class HubPicture : public Picture
{
    Q_OBJECT

public:
    HubPicture(Household &household, const QString &placeholderIcon, QWidget *parent);

    /// The same image with the same date changes nothing. An empty one brings the placeholder.
    void setSource(const Device::Image &source);
    /// Asks once more, whatever is known.
    void reload();
    [[nodiscard]] const Device::Image &source() const { return m_source; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Why there is no picture, or none newer; nothing after success.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); ///< loading began, a picture came, or it failed

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void take(const Result<QByteArray> &answer);

    Household &m_household;
    Device::Image m_source;
    bool m_isWanted = false; ///< not asked for yet, because nobody looks
    bool m_isLoading = false;
    int m_generation = 0; ///< an answer to an older question is dropped
    std::optional<Error> m_error;
};

/// JPEG or PNG bytes as a picture of at most `longest` pixels a side; null when it is none or
/// would be unreasonably large. Public for its test.
[[nodiscard]] QImage decodedPicture(const QByteArray &bytes, int longest);

} // namespace foyer
