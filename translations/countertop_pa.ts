<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ਸਭ ਚੁਣੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ਘਟਾਓ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ਵਧਾਓ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ਸੂਚੀ ਖੋਲ੍ਹੋ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ਫੋਲਡਰ ਨਹੀਂ ਮਿਲਿਆ।
ਵੇਖੋ ਕਿ ਫੋਲਡਰ ਦਾ ਨਾਂ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ਫ਼ਾਈਲ ਨਹੀਂ ਮਿਲੀ।
ਵੇਖੋ ਕਿ ਫ਼ਾਈਲ ਦਾ ਨਾਂ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ਪਹਿਲਾਂ ਹੀ ਹੈ।
ਕੀ ਉਸ ਨੂੰ ਬਦਲ ਦੇਈਏ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; &apos;ਤੇ ਲਿਖਣਾ ਮਨ੍ਹਾ ਹੈ।
ਫਿਰ ਵੀ ਹਟਾਈਏ?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>ਕੀ &apos;%1&apos; ਨੂੰ ਸੱਚਮੁੱਚ ਹਟਾਈਏ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ਵੇਰਵੇ ਨਾਲ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ਸੂਚੀ ਵਿੱਚ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ਚੁਣੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ਫੋਲਡਰ ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ਹਟਾਓ (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ਵੇਰਵਾ</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ਫੋਲਡਰ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਨਾਂ (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ਫੋਲਡਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ਪਿੱਛੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ਅੱਗੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ਉੱਪਰਲੇ ਫੋਲਡਰ ਵਿੱਚ ਜਾਓ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ਥਾਵਾਂ ਦੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ਇੱਥੇ ਵੇਖੋ:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ਉੱਪਰਲਾ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ਹਾਲ ਦੀਆਂ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ਕੱਢੋ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ਨਾਂ ਬਦਲੋ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ਸੇਵ ਕਰੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ਇਸ ਨਾਂ ਨਾਲ ਸੇਵ ਕਰੋ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ਵਿਖਾਓ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ਲੁਕੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿਖਾਓ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ਪਾਸੇ ਦੀ ਪੱਟੀ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>ਕੰਪਿਊਟਰ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ਬਦਲਣ ਦੀ ਤਾਰੀਖ਼</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ਕਿਸਮ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ਮੇਰਾ ਕੰਪਿਊਟਰ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ਕਿਸਮ</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>ਕੁੰਜੀ ਦਬਾਓ</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਪੇਸਟ ਕਰੋ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਫਿਰ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਓ (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>ਵੇਰਵਾ ਲੁਕਾਓ…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>ਵੇਰਵਾ ਵਿਖਾਓ…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>ਵਿੱਚੇ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ਲਾਗੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ਛੱਡ ਦਿਓ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ਮਦਦ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ਅਣਦੇਖਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ਨਹੀਂ (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ਸਭ ਲਈ ਨਹੀਂ (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ਪਹਿਲਾਂ ਵਾਂਗ ਕਰੋ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ਮੁੱਢਲੀ ਸੈਟਿੰਗ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੇਵ ਕਰੋ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ਸਭ ਸੇਵ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ਹਾਂ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ਸਭ ਲਈ ਹਾਂ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>ਸਭ ਤੋਂ ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ਖੱਬਾ ਕਿਨਾਰਾ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ਇੱਕ ਪੰਨਾ ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ਇੱਕ ਪੰਨਾ ਖੱਬੇ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ਇੱਕ ਪੰਨਾ ਸੱਜੇ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ਇੱਕ ਪੰਨਾ ਉੱਪਰ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ਸੱਜਾ ਕਿਨਾਰਾ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>ਹੇਠਾਂ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ਇੱਥੇ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ਖੱਬੇ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ਸੱਜੇ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ਉੱਪਰ ਖਿਸਕਾਓ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ਸਭ ਤੋਂ ਉੱਪਰ</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI ਪਹਿਲੇ ਪੱਕੇ ਅੱਖਰ ਤੋਂ ਵੱਖਰਾ</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>ਯੂਨੀਕੋਡ ਕੰਟਰੋਲ ਅੱਖਰ ਪਾਓ</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE ਖੱਬੇ-ਤੋਂ-ਸੱਜੇ ਹਿੱਸੇ ਦੀ ਸ਼ੁਰੂਆਤ</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI ਖੱਬੇ-ਤੋਂ-ਸੱਜੇ ਵੱਖਰਾ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM ਖੱਬੇ-ਤੋਂ-ਸੱਜੇ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO ਖੱਬੇ-ਤੋਂ-ਸੱਜੇ ਪੱਕਾ ਕਰਨ ਦੀ ਸ਼ੁਰੂਆਤ</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF ਦਿਸ਼ਾ ਦਾ ਹਿੱਸਾ ਖ਼ਤਮ</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI ਦਿਸ਼ਾ ਦਾ ਵੱਖਰਾ ਹਿੱਸਾ ਖ਼ਤਮ</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE ਸੱਜੇ-ਤੋਂ-ਖੱਬੇ ਹਿੱਸੇ ਦੀ ਸ਼ੁਰੂਆਤ</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI ਸੱਜੇ-ਤੋਂ-ਖੱਬੇ ਵੱਖਰਾ</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM ਸੱਜੇ-ਤੋਂ-ਖੱਬੇ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO ਸੱਜੇ-ਤੋਂ-ਖੱਬੇ ਪੱਕਾ ਕਰਨ ਦੀ ਸ਼ੁਰੂਆਤ</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ ਸਿਫ਼ਰ ਚੌੜਾਈ ਦਾ ਜੋੜ</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ ਸਿਫ਼ਰ ਚੌੜਾਈ ਦਾ ਅਣ-ਜੋੜ</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP ਸਿਫ਼ਰ ਚੌੜਾਈ ਦੀ ਥਾਂ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ਲਿੰਕ ਦਾ ਪਤਾ ਕਾਪੀ ਕਰੋ (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਪੇਸਟ ਕਰੋ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਫਿਰ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਓ (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop ਬਾਰੇ</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>ਇਹ ਹੋਰਾਂ ਦੇ ਕੰਮ &apos;ਤੇ ਟਿਕਿਆ ਹੈ:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>ਚਿੱਠੀ ਲਈ ਕਾਪੀ (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>ਰੀਚਾਰਜ ਅਤੇ ਬਿੱਲ ਭੁਗਤਾਨ ਦਾ ਕਾਊਂਟਰ।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, ਵਰਜਨ 3 ਜਾਂ ਬਾਅਦ ਵਾਲੇ ਹੇਠ ਆਜ਼ਾਦ ਸਾਫ਼ਟਵੇਅਰ। ਇਸ ਨਾਲ ਕੋਈ ਵਾਰੰਟੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>ਰਕਮ ਰੁਪਏ ਵਿੱਚ (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>ਭੁਗਤਾਨ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>ਨੋਟ, ਚਾਹੋ ਤਾਂ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>ਭੁਗਤਾਨ ਦਰਜ ਕਰੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>ਬਾਕੀ ਰਕਮ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>ਕਿਸ ਲਈ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>ਲਿਖ ਲਓ (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>ਕੁਝ ਘਟਾਓ</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ਕਿਉਂ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>ਘਟਾਓ (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>ਖਾਤੇ ਦੀ ਹੱਦ</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਇੰਨੇ ਰੁਪਏ ਉਧਾਰ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>ਹੱਦ ਤੈਅ ਕਰੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>ਇਸ ਤੋਂ ਬਾਅਦ: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>ਕੁਝ ਬਾਕੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 ਪੇਸ਼ਗੀ ਜਮ੍ਹਾਂ</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 ਬਾਕੀ</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>ਹੱਦ ਤੈਅ ਨਹੀਂ: ਉਧਾਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>ਹੱਦ %1, %2 ਬਚੇ</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>ਉਧਾਰ &apos;ਤੇ ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>ਵਾਪਸ: ਵਿਕਰੀ ਪੂਰੀ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>ਲਿਖਿਆ ਗਿਆ: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>ਘਟਾਇਆ ਗਿਆ: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ਭੁਗਤਾਨ</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>ਭੁਗਤਾਨ: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>ਖਾਤੇ ਦਾ ਵੇਰਵਾ, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>ਨਮਸਤੇ %1, %2 &apos;ਤੇ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ %3 ਬਾਕੀ ਹਨ। ਅਗਲੀ ਵਾਰ ਆਉਣ &apos;ਤੇ ਕਿਰਪਾ ਕਰਕੇ ਚੁਕਾ ਦਿਓ। ਧੰਨਵਾਦ।</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>ਨਮਸਤੇ %1, %3 ਦਾ %2 ਰੀਚਾਰਜ (%4) ਲਗਭਗ %5 ਨੂੰ ਖ਼ਤਮ ਹੋਵੇਗਾ। ਕੀ ਅਸੀਂ ਫਿਰ ਰੀਚਾਰਜ ਕਰ ਦੇਈਏ? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>ਸਤ ਸ੍ਰੀ ਅਕਾਲ %1, %3 ਦਾ %2 ਰੀਚਾਰਜ (%4) ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>ਤੁਹਾਡੇ %1 ਸਾਡੀ ਦੁਕਾਨ &apos;ਤੇ ਪਏ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>ਇਸ ਲਈ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਲਿਆ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>ਵਿਵਾਦ ਵੇਖੋ</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n ਵਿਕਰੀ &apos;ਤੇ ਮਾਲਕ ਧਿਆਨ ਦੇਵੇ: ਇੱਕ ਦਿਨ ਤੋਂ ਪੁਰਾਣੀ ਤੇ ਅਜੇ ਤੈਅ ਨਹੀਂ।</numerusform>
            <numerusform>%n ਵਿਕਰੀਆਂ &apos;ਤੇ ਮਾਲਕ ਧਿਆਨ ਦੇਵੇ: ਇੱਕ ਦਿਨ ਤੋਂ ਪੁਰਾਣੀਆਂ ਤੇ ਅਜੇ ਤੈਅ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>ਆਮ ਰਕਮਾਂ</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>ਆਮ ਰਕਮ %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ਸੇਵਾ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ਆਪਰੇਟਰ ਰੈਫ਼</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ਆਰਡਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ਕੈਸ਼ੀਅਰ</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>ਫ਼ਾਈਲ UTF-8 ਟੈਕਸਟ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ &quot;CSV UTF-8&quot; ਵਜੋਂ ਸੇਵ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>ਲਾਈਨ %1 ਵਿੱਚ ਅਜਿਹਾ ਅੱਖਰ ਹੈ ਜੋ ਕਿਸੇ CSV ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>ਲਾਈਨ %1 ਵਿੱਚ ਪੁੱਠੇ ਕਾਮੇ ਅਜਿਹੀ ਥਾਂ ਹਨ ਜਿੱਥੇ ਉਹ ਹੋ ਨਹੀਂ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>ਲਾਈਨ %1 ਦੇ ਪੁੱਠੇ ਕਾਮੇ ਕਿਤੇ ਬੰਦ ਨਹੀਂ ਹੁੰਦੇ।</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>ਫ਼ਾਈਲ 16 MB ਤੋਂ ਵੱਡੀ ਹੈ। ਇਸ ਨੂੰ ਹਿੱਸਿਆਂ ਵਿੱਚ ਵੰਡੋ।</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>ਫ਼ਾਈਲ ਖਾਲੀ ਹੈ। ਉਸ ਦੀ ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਹੁੰਦੇ ਹਨ: operator, number, amount, circle, value1, value2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦਾ ਕੋਈ ਕਾਲਮ ਨਹੀਂ ਹੈ। ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ ਕਾਮਿਆਂ ਨਾਲ ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਹੁੰਦੇ ਹਨ: operator, number, amount, circle, value1, value2।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>ਕਾਲਮ &quot;%1&quot; ਦਾ ਨਾਂ ਦੋ ਵਾਰ ਆਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>ਕਾਲਮ &quot;%1&quot; ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>ਲਾਈਨ %1 ਵਿੱਚ ਪਹਿਲੀ ਲਾਈਨ ਤੋਂ ਵੱਧ ਜਾਂ ਘੱਟ ਖਾਨੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>ਫ਼ਾਈਲ ਵਿੱਚ ਪਹਿਲੀ ਲਾਈਨ ਦੇ ਹੇਠਾਂ ਕੋਈ ਲਾਈਨ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ਲਾਈਨ %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>ਲਾਈਨ %1: %2 ਲਈ value%3 ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>ਲਾਈਨ %1: ਨੰਬਰ ਅਤੇ ਰਕਮ ਉਹੀ ਹਨ ਜੋ ਲਾਈਨ %2 ਵਿੱਚ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>ਚੱਲ ਰਹੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ਪੇਸਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>ਸੂਚੀ ਪੇਸਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>ਇਸ ਨੂੰ ਅੱਗੇ ਚਲਾਓ (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>ਇਸ ਨੂੰ ਹਟਾ ਦਿਓ (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>ਸੂਚੀ ਦੀਆਂ ਲਾਈਨਾਂ</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>ਸੂਚੀ ਦੀ ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ ਜਾਂ ਪੇਸਟ ਕਰੋ। ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਹੁੰਦੇ ਹਨ:

operator,number,amount,circle,value1,value2

ਸਿਰਫ਼ ਪਹਿਲੇ ਤਿੰਨ ਜ਼ਰੂਰੀ ਹਨ। ਪਹਿਲੀ ਲਾਈਨ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਹਰ ਲਾਈਨ ਜਾਂਚੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>ਸੂਚੀ ਕਿੰਨੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>ਸੂਚੀ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ਰੋਕੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>ਸਾਰ… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>ਸੂਚੀ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>ਸੂਚੀਆਂ (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>ਪੇਸਟ ਕਰਨ ਲਈ ਕੋਈ ਟੈਕਸਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>ਪੇਸਟ ਕੀਤੀ ਸੂਚੀ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n ਲਾਈਨ ਨਹੀਂ ਭੇਜੀ ਜਾ ਸਕਦੀ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਉਹ ਸਭ ਤੋਂ ਉੱਪਰ ਹੈ।</numerusform>
            <numerusform>%n ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਜਾ ਸਕਦੀਆਂ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਉਹ ਸਭ ਤੋਂ ਉੱਪਰ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>ਹਰ ਲਾਈਨ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ, ਪਰ ਸੂਚੀ ਲਈ %1 ਚਾਹੀਦੇ ਹਨ ਅਤੇ ਵਾਲਿਟ ਵਿੱਚ %2 ਹਨ।</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ ਹਰ ਲਾਈਨ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ। ਇਸ ਸੂਚੀ ਦੀਆਂ ਜੋ ਲਾਈਨਾਂ ਪਹਿਲਾਂ ਭੇਜੀਆਂ ਜਾ ਚੁੱਕੀਆਂ ਹਨ, ਉਹ ਦੁਬਾਰਾ ਨਹੀਂ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>ਲਾਈਨ %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ ਨਹੀਂ ਭੇਜੀ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਸੂਚੀ ਡਿਸਕ &apos;ਤੇ ਰੱਖੀ ਨਹੀਂ ਜਾ ਸਕੀ, ਇਸ ਲਈ ਬਿਜਲੀ ਜਾਣ &apos;ਤੇ ਉਸ ਨੂੰ ਅੱਗੇ ਚਲਾਇਆ ਨਾ ਜਾ ਸਕਦਾ। ਥਾਂ ਬਣਾਓ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚਲਾਓ</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>ਸੂਚੀ ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ। ਬਾਕੀ ਵਿਕਰੀ ਨਾਲੋ-ਨਾਲ ਚੱਲਦੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ ਮਨ੍ਹਾ ਕੀਤਾ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>ਰੀਚਾਰਜ ਦੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>ਹਰ ਲਾਈਨ ਜਾਂਚੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n ਰੀਚਾਰਜ · %1</numerusform>
            <numerusform>%n ਰੀਚਾਰਜ · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · ਪਹਿਲੀਆਂ %2 ਲਾਈਨਾਂ ਵਿਖਾਈਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ਵਿੱਚੋਂ %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 ਸਫਲ</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 ਅਸਫਲ ਜਾਂ ਨਹੀਂ ਭੇਜੇ</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ਮਨ੍ਹਾ ਕੀਤੇ</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 ਦਾ ਨਤੀਜਾ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 ਪਹਿਲਾਂ ਭੇਜੇ, ਦੁਬਾਰਾ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ਲਗਭਗ %n ਸਕਿੰਟ ਬਾਕੀ</numerusform>
            <numerusform>ਲਗਭਗ %n ਸਕਿੰਟ ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ਲਗਭਗ %n ਮਿੰਟ ਬਾਕੀ</numerusform>
            <numerusform>ਲਗਭਗ %n ਮਿੰਟ ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ ਹਰ ਲਾਈਨ ਭੇਜੀ ਗਈ ਜਾਂ ਪਹਿਲਾਂ ਭੇਜੀ ਜਾ ਚੁੱਕੀ ਸੀ।</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>ਰੋਕਿਆ ਗਿਆ: %n ਵਿਕਰੀ ਦਾ ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। ਨਤੀਜੇ ਆਉਣ ਦਿਓ, ਫਿਰ ਅੱਗੇ ਚਲਾਓ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</numerusform>
            <numerusform>ਰੋਕਿਆ ਗਿਆ: %n ਵਿਕਰੀਆਂ ਦਾ ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। ਨਤੀਜੇ ਆਉਣ ਦਿਓ, ਫਿਰ ਅੱਗੇ ਚਲਾਓ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>ਰੋਕਿਆ ਗਿਆ: ਵਹੀ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਦਾ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ, ਫਿਰ ਅੱਗੇ ਚਲਾਓ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>ਰੋਕਿਆ ਗਿਆ। %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>ਰੋਕਿਆ ਗਿਆ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>ਰੋਕਿਆ ਗਿਆ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। ਜਦੋਂ ਚਾਹੋ ਅੱਗੇ ਚਲਾਓ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n ਰੀਚਾਰਜ ਦੀ ਇੱਕ ਸੂਚੀ ਅਧੂਰੀ ਰਹਿ ਗਈ। ਇਸ ਨੂੰ ਅੱਗੇ ਚਲਾਓ: ਜੋ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ ਉਹ ਦੁਬਾਰਾ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</numerusform>
            <numerusform>%n ਰੀਚਾਰਜਾਂ ਦੀ ਇੱਕ ਸੂਚੀ ਅਧੂਰੀ ਰਹਿ ਗਈ। ਇਸ ਨੂੰ ਅੱਗੇ ਚਲਾਓ: ਜੋ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ ਉਹ ਦੁਬਾਰਾ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>ਅਧੂਰੀ ਰਹੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>ਰੀਚਾਰਜ ਦੀ ਸੂਚੀ: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>ਕੁੱਲ ਸਫਲ: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ਅਜੇ ਨਹੀਂ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ਮਨ੍ਹਾ ਕੀਤਾ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>ਸੂਚੀ ਦਾ ਸਾਰ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ਸਾਰ</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 ਵਿੱਚੋਂ %1: %3 ਸਫਲ, %4 ਅਸਫਲ, %5 ਨਹੀਂ ਭੇਜੇ, %6 ਖੁੱਲ੍ਹੇ, %7 ਮਨ੍ਹਾ ਕੀਤੇ</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; ਲਗਭਗ %2 ਸਕਿੰਟ ਬਾਕੀ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>ਰੋਕਿਆ ਗਿਆ, ਕਿਉਂਕਿ %n ਵਿਕਰੀ ਦਾ ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। &quot;countertopctl reconcile&quot; ਚਲਾਓ, ਫਿਰ ਉਹੀ ਫ਼ਾਈਲ ਦੁਬਾਰਾ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</numerusform>
            <numerusform>ਰੋਕਿਆ ਗਿਆ, ਕਿਉਂਕਿ %n ਵਿਕਰੀਆਂ ਦਾ ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। &quot;countertopctl reconcile&quot; ਚਲਾਓ, ਫਿਰ ਉਹੀ ਫ਼ਾਈਲ ਦੁਬਾਰਾ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>ਰੋਕਿਆ ਗਿਆ, ਕਿਉਂਕਿ ਵਹੀ ਵਿੱਚ ਹੁਣ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਦਾ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ ਜਾਂ ਫੋਲਡਰ ਠੀਕ ਕਰੋ, ਫਿਰ ਉਹੀ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਚਲਾਓ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>ਰੋਕਿਆ ਗਿਆ। ਬਾਕੀ ਲਾਈਨਾਂ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ। ਅੱਗੇ ਵਧਣ ਲਈ ਉਹੀ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਚਲਾਓ: ਕੋਈ ਲਾਈਨ ਦੋ ਵਾਰ ਨਹੀਂ ਭੇਜੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>ਲਾਈਨ %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ਮਨ੍ਹਾ ਕੀਤਾ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਕਾਲ-ਬੈਕ ਸੁਣੋ (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ਕਾਪੀ ਕਰੋ (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਕਾਲ-ਬੈਕ ਸੁਣੋ</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>ਕਾਲ-ਬੈਕ ਦਾ ਪਾਥ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਕਾਲ-ਬੈਕ</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੁਹਾਡੇ ਕਿਸੇ ਪਤੇ &apos;ਤੇ ਕਾਲ ਕਰਕੇ ਨਤੀਜਾ ਦੱਸ ਸਕਦਾ ਹੈ। ਕਾਊਂਟਰ ਉਦੋਂ ਤੁਰੰਤ ਪੁੱਛਦਾ ਹੈ; ਸਿਰਫ਼ ਕਾਲ-ਬੈਕ &apos;ਤੇ ਉਹ ਕਦੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਦੇਣ ਦਾ ਪਾਥ, ਦੁਕਾਨ ਦੇ ਆਪਣੇ ਪਤੇ ਦੇ ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>ਬੰਦ। ਨਤੀਜੇ ਪੁੱਛਣ &apos;ਤੇ, ਥੋੜ੍ਹੀ ਦੇਰ ਨਾਲ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 &apos;ਤੇ ਸੁਣ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>ਨਹੀਂ ਸੁਣ ਰਿਹਾ: ਪਤਾ ਅੰਕਾਂ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ ਸਿਰਫ਼ ਇਸ ਕੰਪਿਊਟਰ ਲਈ 127.0.0.1 ਜਾਂ ਪੂਰੇ ਨੈੱਟਵਰਕ ਲਈ 0.0.0.0।</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>ਨਹੀਂ ਸੁਣ ਰਿਹਾ: %1 ਨਹੀਂ ਮਿਲ ਸਕਿਆ। ਇਹ ਪੋਰਟ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਕੋਲ ਹੈ, ਜਾਂ ਪਤਾ ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਨਹੀਂ ਹੈ। ਹੋਰ ਪੋਰਟ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>ਨਹੀਂ ਸੁਣ ਰਿਹਾ: ਪਾਥ ਦਾ ਗੁਪਤ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। &quot;countertopctl callback --new-token&quot; ਚਲਾਓ ਅਤੇ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਨਵਾਂ ਪਾਥ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ। ਇਸ ਨੂੰ ਬੱਸ ਤੁਸੀਂ ਅਤੇ ਪ੍ਰੋਵਾਈਡਰ ਜਾਣੋ।</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>ਨੈੱਟਵਰਕ ਪਤਾ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ਪੋਰਟ</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>ਇਹ ਦੁਕਾਨ ਰਕਮ ਤੋਂ ਉੱਪਰ ਕੀ ਲੈਂਦੀ ਹੈ: ਹਰ ਵਿਕਰੀ &apos;ਤੇ ਰੁਪਏ (5) ਜਾਂ ਉਸ ਦਾ ਹਿੱਸਾ (2%)। ਖਾਲੀ: ਕੁਝ ਨਹੀਂ। ਰਸੀਦ &apos;ਤੇ ਇਹ ਵੱਖਰਾ ਦਿਸਦਾ ਹੈ ਅਤੇ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਕਦੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 ਦਾ ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ₹ 1,000 ਤੱਕ ਰੁਪਏ (5 ਜਾਂ 5.50) ਲਿਖੋ, ਜਾਂ 20% ਤੱਕ ਪ੍ਰਤੀਸ਼ਤ (2%)।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>ਸੇਵ ਹੋ ਗਿਆ। ਅਗਲੀ ਵਿਕਰੀ ਤੋਂ ਲਾਗੂ।</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>ਵੇਖ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>ਵਾਰੀ ਆਉਣ &apos;ਤੇ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ਅਜੇ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 ਵਿਕਲਪ</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>ਵਹੀ ਅਤੇ ਉਸ ਦੀ ਸੈਟਿੰਗ ਦਾ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>ਨਿੱਜੀ ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਾਸਵਰਡ ਹੈ</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>ਨਿੱਜੀ ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਸੀਲਬੰਦ ਪਾਸਵਰਡ ਦਾ ਪਾਸਫ੍ਰੇਜ਼ ਹੈ</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>ਇਸ ਯੂਜ਼ਰ ਵੱਲੋਂ ਕੰਮ ਕਰੋ</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>ਨਿੱਜੀ ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਯੂਜ਼ਰ ਦਾ ਪਿੰਨ ਹੈ</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ਸਟੈਂਡਰਡ ਆਉਟਪੁੱਟ &apos;ਤੇ ਇੱਕ JSON ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>ਇਹ ਟੈਕਸਟ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>ਵਰਜਨ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>ਵਿਕਲਪ --%1 ਨਹੀਂ ਹੈ। ਸਾਰੇ ਵੇਖਣ ਲਈ --help ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>ਵਿਕਲਪ --%1 ਦੋ ਵਾਰ ਦਿੱਤਾ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>ਵਿਕਲਪ --%1 ਨਾਲ ਕੋਈ ਮੁੱਲ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>ਵਿਕਲਪ --%1 ਨਾਲ ਮੁੱਲ ਦੇਣਾ ਜ਼ਰੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>ਕਮਾਂਡ ਨਹੀਂ ਦਿੱਤੀ ਗਈ। ਸਾਰੀਆਂ ਵੇਖਣ ਲਈ --help ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਕਮਾਂਡ ਨਹੀਂ ਹੈ। ਸਾਰੀਆਂ ਵੇਖਣ ਲਈ --help ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>ਕਮਾਂਡ %1 ਵਿੱਚ ਵਿਕਲਪ --%2 ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; ਇੱਕ ਸ਼ਬਦ ਵੱਧ ਹੈ।</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>ਹਮੇਸ਼ਾ:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 ਦੇ ਕਿੰਨੇ</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ਗਿਣਤੀ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>ਫੋਲਡਰ %1 ਨਾ ਬਣ ਸਕਿਆ, ਨਾ ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਜਾ ਸਕਿਆ। --data-dir ਨਾਲ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ ਜਾਂ ਉੱਥੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਲਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 ਦੀ ਵਹੀ &apos;ਤੇ ਇੱਕ ਕਾਊਂਟਰ ਪਹਿਲਾਂ ਹੀ ਖੁੱਲ੍ਹਾ ਹੈ। ਉਸੇ ਵਿੰਡੋ ਵਿੱਚ ਕੰਮ ਕਰੋ ਜਾਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 ਦੀ ਸੈਟਿੰਗ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ: %2 ਸਹੀ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>ਫੋਲਡਰ %1 ਅਸਲੀ ਵਿਕਰੀ ਲਈ ਹੈ; ਅਭਿਆਸ ਲਈ ਵੱਖਰਾ ਫੋਲਡਰ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>ਅਭਿਆਸ ਵਾਲਾ ਪ੍ਰੋਵਾਈਡਰ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਿਆ (%1)।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 ਦੀ ਵਹੀ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ (%2)। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਗੜਬੜ ਵੇਖਣ ਲਈ &quot;countertopctl verify&quot; ਚਲਾਓ; ਪੁਰਾਣੀ ਵਿਕਰੀ journal.jsonl ਵਿੱਚ ਵੀ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>ਪਾਸਵਰਡ ਇਸ ਫੋਲਡਰ ਵਿੱਚ ਸੀਲਬੰਦ ਹੈ। --passphrase-file ਨਾਲ ਉਸ ਦਾ ਪਾਸਫ੍ਰੇਜ਼ ਦਿਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>ਪਾਸਵਰਡ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ: ਕੀਰਿੰਗ ਬੰਦ ਹੈ ਜਾਂ ਪਾਸਫ੍ਰੇਜ਼ ਗ਼ਲਤ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>ਇਸ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ। &quot;countertopctl configure --password-stdin&quot; ਨਾਲ ਰੱਖੋ ਜਾਂ --password-file ਦਿਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>ਪਾਸਵਰਡ ਫ਼ਾਈਲ ਵਿੱਚ ਟੈਕਸਟ ਦੀ ਇੱਕ ਲਾਈਨ ਨਹੀਂ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>ਪਾਸਵਰਡ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਿਆ (%1)। ਪਾਸਵਰਡ ਫ਼ਾਈਲ ਤੁਹਾਡੀ ਆਪਣੀ ਅਤੇ 0600 ਇਜਾਜ਼ਤ ਵਾਲੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>ਇਸ ਵਹੀ &apos;ਤੇ ਅਜੇ ਕੋਈ ਯੂਜ਼ਰ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ --user ਅਤੇ --pin-file ਦਾ ਅਜੇ ਕੋਈ ਮਤਲਬ ਨਹੀਂ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>ਫੋਲਡਰ %1 ਨਾ ਬਣ ਸਕਿਆ, ਨਾ ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਜਾ ਸਕਿਆ। --data-dir ਨਾਲ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ ਜਾਂ ਉੱਥੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਲਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 ਦੀ ਸੈਟਿੰਗ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ: %2 ਸਹੀ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>ਇਸ ਫੋਲਡਰ ਵਿੱਚ ਅਜੇ ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਖਾਤਾ ਨਹੀਂ ਹੈ। &quot;countertopctl configure&quot; ਨਾਲ ਬਣਾਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 ਦੀ ਵਹੀ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ (%2)। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਗੜਬੜ ਵੇਖਣ ਲਈ &quot;countertopctl verify&quot; ਚਲਾਓ; ਪੁਰਾਣੀ ਵਿਕਰੀ journal.jsonl ਵਿੱਚ ਵੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 ਦੀ ਵਹੀ ਖ਼ਰਾਬ ਹੈ (%2)। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਠੀਕ ਹੋਣ ਤੱਕ ਵਿਕਰੀ ਬੰਦ ਰਹੇਗੀ; ਪੁਰਾਣੀ ਵਿਕਰੀ ਵੇਖੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 ਦੀ ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ ਜਾਂ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ &apos;ਤੇ ਯੂਜ਼ਰ ਨੇਮ</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>ਨਕਲੀ ਪੈਸਿਆਂ ਦੀ ਵਹੀ</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>ਜਵਾਬਾਂ ਦਾ ਫਾਰਮੈਟ</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>ਭੇਜਣ ਦਾ ਤਰੀਕਾ</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>ਦੁਕਾਨ ਦਾ ਆਪਣਾ ਸਰਕਲ</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>ਇਸ ਕਾਊਂਟਰ ਦਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>ਇੱਕ ਰੀਚਾਰਜ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨਾ ਸਮਾਂ (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>ਹੋਰ ਭਰੋਸੇਯੋਗ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>ਸਟੈਂਡਰਡ ਇਨਪੁੱਟ ਤੋਂ ਮਿਲਿਆ ਪਾਸਵਰਡ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>ਰਸੀਦ ਦਾ ਸਿਰਲੇਖ</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>ਰਸੀਦ ਦੀ ਦੂਜੀ ਲਾਈਨ</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>ਰਸੀਦ &apos;ਤੇ ਫ਼ੋਨ</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>ਰਸੀਦ &apos;ਤੇ GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>ਇਸ ਫੋਲਡਰ ਦੀ ਸੈਟਿੰਗ ਲਿਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ਆਪਰੇਟਰ ਕੋਡ ਜਾਂ ਸੂਚੀ ਦੀ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>ਮੋਬਾਈਲ, ਗਾਹਕ ਜਾਂ ਖਪਤਕਾਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>ਸਰਕਲ; ਨਾ ਦੇਣ &apos;ਤੇ ਦੁਕਾਨ ਦਾ ਆਪਣਾ</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ਆਪਰੇਟਰ ਦੀ ਪਹਿਲੀ ਵਾਧੂ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ਆਪਰੇਟਰ ਦੀ ਦੂਜੀ ਵਾਧੂ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>ਇਸ ਵਿਕਰੀ ਦੀ ਕੁੰਜੀ: ਇੱਕੋ ਕੁੰਜੀ ਦੋ ਵਾਰ ਨਹੀਂ ਵਿਕਦੀ</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>ਅਸਫਲ ਜਾਂ ਨਾ ਭੇਜੀ ਵਿਕਰੀ ਦੀ ਨਵੀਂ ਕੋਸ਼ਿਸ਼</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>ਉਹੀ ਨੰਬਰ ਅਤੇ ਰਕਮ ਫਿਰ ਵੇਚੋ</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>ਦੁਕਾਨ ਦਾ ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>ਪੱਕੇ ਨਤੀਜੇ ਦੀ ਕਿੰਨੀ ਦੇਰ ਉਡੀਕ ਕਰੋ (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>ਇੱਕ ਵਿਕਰੀ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਇੱਕ ਆਰਡਰ ਬਾਰੇ ਪੁੱਛਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>ਪਹਿਲਾ ਦਿਨ, ਜਿਵੇਂ 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ਆਖ਼ਰੀ ਦਿਨ</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>ਸਿਰਫ਼ ਇਹ ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>ਸਿਰਫ਼ ਇਹ ਸੇਵਾ</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>ਨੰਬਰ, ਆਰਡਰ ਆਈਡੀ ਜਾਂ ਰੈਫ਼ਰੈਂਸ ਦਾ ਕੋਈ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਇੰਨੇ (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>ਸੂਚੀ ਦਾ ਫਾਰਮੈਟ</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>ਵਿਕਰੀਆਂ ਦੀ ਸੂਚੀ, ਨਵੀਂ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>ਇੱਕ ਵਿਕਰੀ, ਉਸ ਦੇ ਸਾਰੇ ਸਬੂਤਾਂ ਨਾਲ</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>ਸਭ ਵਿਕਰੀ ਨਿਪਟਣ ਤੱਕ ਰੁਕੋ</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>ਪਰ ਵੱਧ ਤੋਂ ਵੱਧ ਇੰਨੀ ਦੇਰ (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>ਰੁਕਣ ਦੇ ਸਮੇਂ ਦੀ ਉਡੀਕ ਕੀਤੇ ਬਿਨਾਂ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>ਹਰ ਖੁੱਲ੍ਹੀ ਵਿਕਰੀ ਬਾਰੇ ਪੁੱਛਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ਕਿਉਂ</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਪੋਰਟਲ ਦਾ ਰੈਫ਼ਰੈਂਸ</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>ਕਾਗਜ਼ (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>ਪੂਰੀ ਵਹੀ ਅਤੇ ਉਸ ਦੀ ਕਾਪੀ ਜਾਂਚਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>ਕਿੰਨੇ</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>ਇੱਕੋ ਸੀਡ ਨਾਲ ਹਰ ਵਾਰ ਉਹੀ ਵਿਕਰੀ (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>ਕਿੰਨੇ ਦਿਨਾਂ ਵਿੱਚ (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>ਅਭਿਆਸ ਦੀ ਵਹੀ ਵਿੱਚ ਬਣਾਉਟੀ ਵਿਕਰੀ ਭਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>ਬਿਨਾਂ ਵਿੰਡੋ ਦੇ ਕਾਊਂਟਰ ਦੀਆਂ ਸੇਵਾਵਾਂ</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from ਵਿੱਚ ਦਿਨ ਦਿਓ, ਜਿਵੇਂ 2026-11-22।</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to ਵਿੱਚ ਦਿਨ ਦਿਓ, ਜਿਵੇਂ 2026-11-22।</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਸਥਿਤੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit ਵਿੱਚ 1 ਜਾਂ ਉਸ ਤੋਂ ਵੱਡੀ ਗਿਣਤੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format ਵਿੱਚ table, json ਜਾਂ csv ਦਿਓ।</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>ਹਿਸਟਰੀ ਪੜ੍ਹੀ ਜਾਂ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>ਹਿਸਟਰੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>ਇਸ ਵਹੀ ਵਿੱਚ ਆਰਡਰ %1 ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>ਇਸ ਆਰਡਰ ਦੇ ਸਬੂਤ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>ਪ੍ਰਿੰਟ ਵਹੀ ਵਿੱਚ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਿਆ, ਇਸ ਲਈ ਰਸੀਦ ਨਹੀਂ ਬਣੀ।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ਫ਼ਾਈਲ %1 ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (ਘੱਟੋ-ਘੱਟ 1), --seed ਅਤੇ --days ਗਿਣਤੀ ਵਿੱਚ ਦਿਓ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>ਇਹ ਅਸਲੀ ਵਹੀ ਹੈ। ਬਣਾਉਟੀ ਵਿਕਰੀ ਸਿਰਫ਼ --practice ਨਾਲ ਬਣੇ ਫੋਲਡਰ ਵਿੱਚ ਜਾਂਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>ਇਹ ਅਸਲੀ ਵਹੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>ਸਾਰੀ ਬਣਾਉਟੀ ਵਿਕਰੀ ਨਹੀਂ ਲਿਖੀ ਜਾ ਸਕੀ (%1)।</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 ਸਕਿੰਟ ਵਿੱਚ %1 ਬਣਾਉਟੀ ਵਿਕਰੀਆਂ।</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>ਵਹੀ, ਉਸ ਦਾ ਜਰਨਲ ਅਤੇ ਕਾਪੀ ਆਪਸ ਵਿੱਚ ਮੇਲ ਖਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>ਪਤਾ %1 ਮਨਜ਼ੂਰ ਨਹੀਂ: ਉਹ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਵੇ (http:// ਸਿਰਫ਼ ਇਸੇ ਮਸ਼ੀਨ ਲਈ) ਅਤੇ ਉਸ ਵਿੱਚ ਯੂਜ਼ਰ ਨੇਮ, &quot;?&quot; ਜਾਂ &quot;#&quot; ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਯੂਜ਼ਰ ਨੇਮ --username ਨਾਲ ਦਿਓ।</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format ਵਿੱਚ json, csv ਜਾਂ xml ਦਿਓ।</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire ਵਿੱਚ post-query, post-form ਜਾਂ get ਦਿਓ।</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline ਵਿੱਚ 1 ਤੋਂ 600 ਤੱਕ ਸਕਿੰਟ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ਫ਼ਾਈਲ %1 ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>ਕੋਡ %1 ਦਾ ਕੋਈ ਸਰਕਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter ਵਿੱਚ 1 ਤੋਂ 999 ਤੱਕ ਦੀ ਗਿਣਤੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>ਇਸ ਫੋਲਡਰ ਦੀ ਵਹੀ ਅਸਲੀ ਹੈ; ਅਭਿਆਸ ਲਈ ਵੱਖਰਾ ਫੋਲਡਰ ਚਾਹੀਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>ਇਸ ਫੋਲਡਰ ਦੀ ਵਹੀ ਅਭਿਆਸ ਦੀ ਹੈ; ਅਸਲੀ ਵਿਕਰੀ ਲਈ ਵੱਖਰਾ ਫੋਲਡਰ ਚਾਹੀਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin ਜਾਂ --password-file ਵਿੱਚੋਂ ਇੱਕੋ ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>ਸਟੈਂਡਰਡ ਇਨਪੁੱਟ ਵਿੱਚ ਪਾਸਵਰਡ ਇੱਕ ਲਾਈਨ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>ਪਾਸਫ੍ਰੇਜ਼ ਫ਼ਾਈਲ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ (%1)। ਉਹ ਤੁਹਾਡੀ ਆਪਣੀ, 0600 ਇਜਾਜ਼ਤ ਵਾਲੀ ਅਤੇ ਇੱਕ ਲਾਈਨ ਦੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>ਪਾਸਵਰਡ ਰੱਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ (%1)। ਕੀਰਿੰਗ ਨਾ ਹੋਵੇ ਤਾਂ --passphrase-file ਨਾਲ ਸੀਲ ਕਰੋ, ਜਾਂ ਨਿੱਜੀ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖ ਕੇ ਹਰ ਵਾਰ --password-file ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>ਸੈਟਿੰਗ %1 ਵਿੱਚ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>ਸੈਟਿੰਗ %1 ਵਿੱਚ ਰੱਖ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>ਦੁਕਾਨ ਦਾ ਸਰਕਲ %1 (ਕੋਡ %2) ਹੈ; --circle ਨਾਲ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>ਬੈਲੇਂਸ ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent ਵਿੱਚ ਬਿਨਾਂ ਖਾਲੀ ਥਾਂ ਦੇ 1 ਤੋਂ 128 ਅੱਖਰ, ਅੰਕ ਜਾਂ ਨਿਸ਼ਾਨ ਦਿਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait ਵਿੱਚ 0 ਤੋਂ 86400 ਤੱਕ ਸਕਿੰਟ ਦਿਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry ਨਾਲ ਦੁਹਰਾਈ ਜਾਣ ਵਾਲੀ ਵਿਕਰੀ ਦਾ --intent ਦਿਓ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 ਨਾਲ --%2 ਨਹੀਂ ਚੱਲਦਾ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>ਜਵਾਬ ਆ ਗਿਆ, ਪਰ ਅਜੇ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਰਿਹਾ; ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਨਾ ਵੇਚੋ।</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>ਵਿਕਰੀ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕੀ (%1), ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ ਜਾਂ ਫੋਲਡਰ ਠੀਕ ਕਰੋ, ਫਿਰ ਵੇਚੋ।</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>ਵਿਕਰੀ ਭੇਜ ਦਿੱਤੀ ਗਈ, ਪਰ ਹੁਣ ਵਹੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਰਹੀ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਨਾ ਵੇਚੋ; &quot;countertopctl verify&quot; ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>ਇਹ ਆਰਡਰ ਹੁਣੇ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ; ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>ਜਵਾਬ ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout ਵਿੱਚ 0 ਤੋਂ 86400 ਤੱਕ ਸਕਿੰਟ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>ਵਹੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>ਨਿਪਟੇ: %1। ਅਜੇ ਖੁੱਲ੍ਹੇ: %2।</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋਇਆ। ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ: ਖੁੱਲ੍ਹੀ ਵਿਕਰੀ ਬਾਰੇ ਫਿਰ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>ਫ਼ੈਸਲੇ ਲਈ --reason ਅਤੇ --reference ਚਾਹੀਦੇ ਹਨ (ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪੋਰਟਲ ਜਾਂ ਸਪੋਰਟ ਕੀ ਕਹਿੰਦਾ ਹੈ)। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>ਫ਼ੈਸਲਾ ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਭਾਸ਼ਾ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>ਦੱਸਦਾ ਹੈ ਕਿ ਹੁਣ ਵਿਕਰੀ ਕਿਉਂ ਰੁਕੀ ਹੈ</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>ਮਾਲਕ ਵਿਕਰੀ ਕਿਉਂ ਚੱਲਣ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>ਵਿਕਰੀ ਫਿਰ ਚਾਲੂ ਕਰਦਾ ਹੈ: ਮਾਲਕ ਦਾ ਬਚਨ</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>ਵਿਕਰੀ ਕਿਉਂ ਰੁਕੀ ਹੈ, ਇਹ ਵਹੀ ਤੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>ਵਿਕਰੀ &apos;ਤੇ ਕੋਈ ਰੋਕ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਰੋਕ ਨਹੀਂ ਹੈ: ਰੋਕ epoch, machine, wallet ਜਾਂ reconcile ਹੁੰਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>--reason ਨਾਲ ਮਾਲਕ ਦੇ ਸ਼ਬਦ ਦਿਓ: ਉਹ ਜਰਨਲ ਵਿੱਚ ਰੱਖੇ ਜਾਂਦੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>ਇਸ ਕਿਸਮ ਦੀ ਕੋਈ ਰੋਕ ਨਹੀਂ ਲੱਗੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>ਰੋਕ ਹਟਾਉਣਾ ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ (%1)।</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>ਜਵਾਬ ਆ ਗਿਆ, ਪਰ ਉਸ ਨੂੰ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਨਾ ਵੇਚੋ: ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ ਜਾਂ ਫੋਲਡਰ ਠੀਕ ਕਰੋ, ਫਿਰ &quot;countertopctl reconcile&quot; ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>ਲਾਈਨਾਂ ਦੀ ਸਿਰਫ਼ ਜਾਂਚ</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>ਇੱਕੋ ਵੇਲੇ ਕਿੰਨੀਆਂ ਵਿਕਰੀਆਂ (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>ਅਸਫਲ ਜਾਂ ਨਾ ਭੇਜੀਆਂ ਲਾਈਨਾਂ ਲਈ ਨਵੀਂ ਕੋਸ਼ਿਸ਼</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>ਉਹੀ ਨੰਬਰ ਅਤੇ ਰਕਮ ਦੁਬਾਰਾ ਲਓ</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>ਸਿਰਫ਼ ਅਭਿਆਸ: ਅਣਜਾਣ ਨਤੀਜਿਆਂ &apos;ਤੇ ਨਾ ਰੁਕੋ</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>ਪੱਕੇ ਨਤੀਜੇ ਲਈ ਕਿੰਨੀ ਦੇਰ ਰੁਕੋ (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>ਸੂਚੀ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿਕਰੀਆਂ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>ਫ਼ਾਈਲ %1 ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ਅਤੇ %n ਹੋਰ।</numerusform>
            <numerusform>… ਅਤੇ %n ਹੋਰ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n ਲਾਈਨ ਭੇਜੀ ਨਹੀਂ ਜਾ ਸਕਦੀ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਲਾਈਨਾਂ ਭੇਜੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency 1 ਤੋਂ 32 ਤੱਕ ਦੀ ਗਿਣਤੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going ਅਭਿਆਸ ਦੀਆਂ ਵਹੀਆਂ ਲਈ ਹੈ: ਅਸਲੀ ਪੈਸੇ ਨਾਲ ਸੂਚੀ ਦੂਜੇ ਅਣਜਾਣ ਨਤੀਜੇ &apos;ਤੇ ਰੁਕਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n ਲਾਈਨ, ਕੁੱਲ %1।</numerusform>
            <numerusform>%n ਲਾਈਨਾਂ, ਕੁੱਲ %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>ਹਰ ਲਾਈਨ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>ਦੱਸਦਾ ਹੈ ਕਿ ਇਸ ਕਾਊਂਟਰ ਵਿੱਚ ਕੀ ਗੜਬੜ ਹੈ ਅਤੇ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>ਇੱਥੋਂ ਦੀ ਵਹੀ ਨੂੰ ਵੱਖ ਰੱਖ ਦਿਓ</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>ਕਾਪੀ ਨੂੰ ਵਹੀ ਦੀ ਥਾਂ ਰੱਖਦਾ ਹੈ; ਫੋਲਡਰ ਜੋ ਉਸ ਤੋਂ ਅੱਗੇ ਜਾਣਦਾ ਹੈ ਉਹ ਮਿਲਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>ਦੂਜੀ ਕਾਪੀ, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>ਦੂਜੀ ਕਾਪੀ ਤੋਂ ਨਵੀਂ ਵਹੀ ਬਣਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 &apos;ਤੇ ਕਾਪੀ ਨਹੀਂ ਬਣ ਸਕਦੀ (%2)। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>ਕਾਪੀ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ (%1)। %2 &apos;ਤੇ ਕੋਈ ਕਾਪੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>ਕਾਪੀ ਖ਼ਰਾਬ ਹੈ, ਅਤੇ ਸ਼ਾਇਦ ਵਹੀ ਵੀ (%1)। %2 &apos;ਤੇ ਕੋਈ ਕਾਪੀ ਨਹੀਂ ਹੈ। &quot;countertopctl verify&quot; ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>ਕਾਪੀ ਪੂਰੀ ਨਹੀਂ ਹੋ ਸਕੀ (%1)।</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>ਕਾਪੀ %1 ਵਿੱਚ ਹੈ: %2 ਐਂਟਰੀਆਂ, ਸਿਰਾ %3।</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from ਨਾਲ ਦੂਜੀ ਕਾਪੀ (journal.jsonl) ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>ਵਹੀ ਆਪਣੀ ਥਾਂ ਹੈ: ਫ਼ਾਈਲ ਦੀਆਂ %1 ਐਂਟਰੀਆਂ, %2 ਨਵੀਆਂ ਮਿਲਾਈਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>ਜੋ ਪਹਿਲਾਂ ਇੱਥੇ ਸੀ, ਉਹ %1 ਵਿੱਚ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 ਵਿੱਚ ਇੱਕ ਵਹੀ ਹੈ। --force ਦੇਣ &apos;ਤੇ ਉਹ ਵੱਖ ਰੱਖ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਬਦਲ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>ਇਸ ਵਹੀ ਤੋਂ ਇੱਕ ਰੀਚਾਰਜ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਉਸ ਦੇ ਨਤੀਜੇ ਦੀ ਉਡੀਕ ਕਰੋ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>ਇਹ ਵਹੀ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੁੱਲ੍ਹੀ ਹੈ। ਪਹਿਲਾਂ ਕਾਊਂਟਰ ਬੰਦ ਕਰੋ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>ਫ਼ਾਈਲ %1 ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ (%2)। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>ਫ਼ਾਈਲ %1 ਕਿਸੇ ਨਵੇਂ ਪ੍ਰੋਗਰਾਮ ਨੇ ਲਿਖੀ ਹੈ। ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਇੰਸਟਾਲ ਕਰੋ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>ਫ਼ਾਈਲ %1 ਆਪਣੇ ਆਪ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ (%2), ਇਸ ਲਈ ਉਸ ਤੋਂ ਵਹੀ ਨਹੀਂ ਬਣਦੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>ਵਹੀ ਆਪਣੀ ਥਾਂ ਨਹੀਂ ਰੱਖੀ ਜਾ ਸਕੀ (%1)। %2 ਵਿੱਚ ਜੋ ਪਹਿਲਾਂ ਸੀ, ਉਹੀ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>ਨਵਾਂ ਪਾਥ; ਪੁਰਾਣਾ ਫਿਰ ਕਿਸੇ ਕੰਮ ਦਾ ਨਹੀਂ ਰਹਿੰਦਾ</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>ਉਹ ਪਾਥ ਦੱਸਦਾ ਹੈ ਜਿਸ &apos;ਤੇ ਪ੍ਰੋਵਾਈਡਰ ਕਾਲ-ਬੈਕ ਭੇਜੇ</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>ਕਾਲ-ਬੈਕ ਦਾ ਟੋਕਨ %1 ਤੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: ਉਹ ਇਸੇ ਯੂਜ਼ਰ ਦੀ ਨਿੱਜੀ ਫ਼ਾਈਲ (0600) ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। --new-token ਨਵਾਂ ਬਣਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>ਜਿਨ੍ਹਾਂ &apos;ਤੇ ਮਾਲਕ ਨੇ ਧਿਆਨ ਦੇਣਾ ਹੈ ਉਨ੍ਹਾਂ ਦੀ ਸੂਚੀ, ਸਭ ਤੋਂ ਪੁਰਾਣਾ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>ਵਿਕਰੀ ਨੂੰ ਮਾਲਕ ਦੀ ਸੂਚੀ ਵਿੱਚ ਪਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਰੱਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਨਾਂ ਸ਼ਿਕਾਇਤ ਛਾਪਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>ਮਾਮਲਾ ਬੰਦ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>ਕਿੰਨਾ ਮੋੜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>ਮਾਮਲਾ ਕਿਵੇਂ ਖ਼ਤਮ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>ਵਿਕਰੀ ਦੇ ਵਿਵਾਦ ਵਿੱਚ ਇੱਕ ਕਦਮ</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>ਮਾਮਲੇ: %1। ਪ੍ਰੋਵਾਈਡਰ ਕੋਲ ਅਟਕਿਆ: %2। ਗਾਹਕਾਂ ਨੂੰ ਦੇਣਾ: %3।</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close ਅਤੇ --letter ਵਿੱਚੋਂ ਇੱਕ ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>ਅੰਤ paid_back (--paid-back ਰੁਪਏ ਨਾਲ), rejected ਜਾਂ settled ਹੁੰਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>ਇਹ ਹੁਣ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਸ਼ਬਦ ਜਾਂ ਰਕਮ ਨਹੀਂ ਦਿੱਤੀ ਗਈ, ਮਾਮਲਾ ਬਦਲ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਉਸ ਦਾ ਨਤੀਜਾ ਅਜੇ ਤੈਅ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>ਇਹ ਵਹੀ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>ਵਹੀ ਵਿੱਚ ਰੱਖ ਲਿਆ।</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>ਮਾਲਕ ਬਿਨਾਂ ਹਿਸਾਬ ਵਾਲੇ ਫ਼ਰਕ ਨੂੰ ਇਸ ਕਾਰਨ ਕਰਕੇ ਮੰਨ ਲੈਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>ਵਾਲਿਟ ਦਾ ਬੈਲੇਂਸ ਪੁੱਛਦਾ ਹੈ ਅਤੇ ਵਹੀ ਨਾਲ ਮਿਲਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>ਬੈਂਕ ਦਾ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਪਾਏ ਪੈਸੇ ਲਿਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>ਕਿਸੇ ਵਿਕਰੀ &apos;ਤੇ ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>ਫ਼ੈਸਲਾ success, failed ਜਾਂ reversed ਹੋ ਸਕਦਾ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>ਫ਼ੈਸਲਾ ਸਿਰਫ਼ ਉਸ ਆਰਡਰ ਦਾ ਹੋ ਸਕਦਾ ਹੈ ਜਿਸ ਦਾ ਨਤੀਜਾ ਅਧੂਰਾ ਜਾਂ ਉਲਝਿਆ ਹੋਵੇ, ਅਤੇ reversed ਸਿਰਫ਼ ਸਫਲ ਆਰਡਰ ਨੂੰ ਕਿਹਾ ਜਾ ਸਕਦਾ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>ਬੈਲੇਂਸ ਦੀ ਵਹੀ ਨਾਲ ਤੁਲਨਾ ਨਹੀਂ ਹੋ ਸਕੀ।</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>ਵਹੀ ਅਤੇ ਵਾਲਿਟ ਮੇਲ ਖਾਂਦੇ ਹਨ, ਜਾਂ ਕਾਰਨ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਪਾਏ ਪੈਸੇ ਰੁਪਏ ਦੀ ਰਕਮ ਅਤੇ ਬੈਂਕ ਦੇ --reference ਨਾਲ ਲਿਖੇ ਜਾਂਦੇ ਹਨ। ਕੁਝ ਵੀ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>ਇਹ ਐਂਟਰੀ ਵਹੀ ਵਿੱਚ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 ਲਿਖਿਆ ਗਿਆ। ਅਗਲੇ ਬੈਲੇਂਸ ਵਿੱਚ ਇਹ ਵੇਖਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output ਵਿੱਚ .pdf, .txt, .png ਜਾਂ .escpos ਵਾਲੀ ਫ਼ਾਈਲ ਦਿਓ ਅਤੇ --paper ਵਿੱਚ 58, 80, a5 ਜਾਂ a4 (.escpos ਲਈ 58 ਜਾਂ 80)। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png ਜਾਂ .escpos ਵਾਲੀ ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>ਕੋਈ ਖ਼ਰਾਬੀ ਨਹੀਂ ਮਿਲੀ, ਪਰ ਸਭ ਕੁਝ ਵੇਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਜਦੋਂ ਵਹੀ ਵਿੱਚ ਘੱਟ ਲਿਖਿਆ ਜਾ ਰਿਹਾ ਹੋਵੇ ਤਾਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>ਕਾਪੀ ਦੀ ਜਾਂਚ ਨਹੀਂ ਹੋ ਸਕੀ (%1), ਇਸ ਲਈ %2 &apos;ਤੇ ਕੋਈ ਬੈਕਅੱਪ ਨਹੀਂ ਹੈ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>ਰਸੀਦ ਦੀ ਭਾਸ਼ਾ: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>ਦੂਜੀ ਡਿਸਕ ਦਾ ਫੋਲਡਰ, ਜਿੱਥੇ ਜਰਨਲ ਦੀ ਦੂਜੀ ਕਾਪੀ ਰਹੇ</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>ਦੂਜੀ ਕਾਪੀ ਲਈ %1 ਨਾਂ ਦਾ ਕੋਈ ਫੋਲਡਰ ਨਹੀਂ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>ਫੋਲਡਰ %1 ਕਿਸੇ ਹੋਰ ਮਸ਼ੀਨ ਦੀ ਡਿਸਕ &apos;ਤੇ ਹੈ, ਜਿੱਥੇ ਬਿਜਲੀ ਜਾਣ &apos;ਤੇ ਕੁਝ ਵੀ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਰਹਿੰਦਾ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਹਰ ਕੋਈ ਫੋਲਡਰ %1 ਵਿੱਚ ਲਿਖ ਸਕਦਾ ਹੈ। ਆਪਣਾ ਕੋਈ ਫੋਲਡਰ ਚੁਣੋ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਇੱਕ journal.jsonl ਹੈ ਜੋ ਇਸ ਵਹੀ ਦੀ ਨਹੀਂ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>ਦੂਜੀ ਕਾਪੀ %1 ਵਿੱਚ ਨਹੀਂ ਲਿਖੀ ਜਾ ਸਕਦੀ (%2)। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>ਦੂਜੀ ਕਾਪੀ ਜਿੱਥੇ ਹੁਣ ਹੈ ਉੱਥੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ (%1)। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE ਜਾਂ queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>ਥਰਮਲ ਪ੍ਰਿੰਟਰ ਦੇ ਹੈੱਡ ਦੀ ਚੌੜਾਈ (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਟਰ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>ਪਹਿਲੀ ਰਸੀਦ ਨਾਲ ਦਰਾਜ਼ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>ਰਸੀਦ ਲਿਖਦਾ ਜਾਂ ਛਾਪਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer ਵਿੱਚ tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE ਜਾਂ queue:QUEUE ਦਿਓ, --dots ਵਿੱਚ 384, 512 ਜਾਂ 576, ਅਤੇ --output ਨਾ ਦਿਓ। ਕੁਝ ਨਹੀਂ ਛਪਿਆ।</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>ਵਿੰਡੋ ਦੀ ਭਾਸ਼ਾ: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>ਰਸੀਦਾਂ ਦੀ ਭਾਸ਼ਾ; ਨਾ ਹੋਵੇ ਤਾਂ ਵਿੰਡੋ ਵਾਲੀ</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>ਦੁਕਾਨ ਦਾ UPI QR ਕੋਡ ਪੈਸੇ ਕਿੱਥੇ ਭੇਜਣ ਨੂੰ ਕਹੇ</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI ਐਪ ਵਿੱਚ ਦਿਸਣ ਵਾਲਾ ਨਾਂ; ਨਾ ਹੋਵੇ ਤਾਂ ਦੁਕਾਨ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਭਾਸ਼ਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>ਭੁਗਤਾਨ ਕਿਵੇਂ ਹੋਇਆ (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>ਜੋ ਨਕਦ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>ਕਿਸ ਦਾ ਖਾਤਾ, --pay account ਨਾਲ</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>ਨੋਟਵਾਰ ਗਿਣਿਆ ਗੱਲਾ: 500x3,100x12; 0: ਖਾਲੀ</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>ਪਾਇਆ ਜਾਂ ਕੱਢਿਆ ਨਕਦ</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>ਕਿਉਂ ਪਾਇਆ ਜਾਂ ਕੱਢਿਆ, ਜਾਂ ਗਿਣਤੀ ਕਿਉਂ ਨਹੀਂ ਮਿਲਦੀ</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>ਉਹ ਵਿਕਰੀ ਜਿਸ ਦੇ ਪੈਸੇ ਮੁੜਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>ਪੈਸੇ ਗੱਲੇ ਵਿੱਚੋਂ ਨਹੀਂ, UPI ਨਾਲ ਮੁੜਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>ਕਿਹੜੀ Z ਰਿਪੋਰਟ</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>ਗੱਲਾ: ਗਿਣ ਕੇ ਖੋਲ੍ਹਿਆ ਤੇ ਬੰਦ ਕੀਤਾ, ਨਕਦ ਪਾਇਆ-ਕੱਢਿਆ, ਮੋੜੇ ਪੈਸੇ</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>ਇਸ ਗਾਹਕ ਦੀ ਉਧਾਰ ਹੱਦ</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>ਗਾਹਕ ਦੇ ਲਿਆਂਦੇ ਪੈਸੇ</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>ਹੁਣ ਤੋਂ ਉਧਾਰ, --note ਨਾਲ</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>ਹੁਣ ਉਧਾਰ ਨਹੀਂ, --note ਨਾਲ</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>ਨਾਲ ਲਿਖੀ ਗੱਲ</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>ਗਾਹਕ ਵੱਲ ਕਿੰਨਾ ਉਧਾਰ ਹੈ</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay ਹੈ cash, upi, ਜਾਂ --customer ਦੇ ਮੋਬਾਈਲ ਨੰਬਰ ਨਾਲ account. ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given ਨਕਦ ਹੈ, ਅਤੇ ਘੱਟੋ-ਘੱਟ ਦੇਣ ਵਾਲੀ ਰਕਮ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>ਸ਼ਿਫਟ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਚੱਲਦੀ ਹੈ: open, in, out, refund, refunds, x, close, z, list, on, off. ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>ਗੱਲਾ ਨੋਟਵਾਰ ਗਿਣੋ, ਜਿਵੇਂ --count 500x3,100x12,1x7 (ਖਾਲੀ ਹੋਵੇ ਤਾਂ 0)। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>ਇਹ ਗਿਣਤੀ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>ਇੱਕ ਸ਼ਿਫਟ ਪਹਿਲਾਂ ਹੀ ਖੁੱਲ੍ਹੀ ਹੈ; ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>ਇਸ ਵਹੀ ਦੀਆਂ ਸ਼ਿਫਟਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>ਨਕਦ ਪਾਉਣ ਜਾਂ ਕੱਢਣ ਵਿੱਚ --amount ਅਤੇ --reason ਚਾਹੀਦੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>ਕੋਈ ਸ਼ਿਫਟ ਖੁੱਲ੍ਹੀ ਨਹੀਂ; ਪਹਿਲਾਂ ਇੱਕ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>ਜਿਸ --order ਦੇ ਪੈਸੇ ਮੋੜਨੇ ਹਨ ਉਹ ਦੱਸੋ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>ਇਸ ਆਰਡਰ ਦਾ ਕੁਝ ਮੋੜਨਾ ਨਹੀਂ ਹੈ, ਜਾਂ ਕੋਈ ਸ਼ਿਫਟ ਖੁੱਲ੍ਹੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>ਗਿਣਤੀ ਰੱਖ ਲਈ ਗਈ। ਉਹ ਉਮੀਦ ਮੁਤਾਬਕ ਨਹੀਂ: &quot;shift close --reason TEXT&quot; ਨਾਲ ਕਾਰਨ ਦੱਸੋ, ਜਾਂ ਫਿਰ ਗਿਣੋ।</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>ਪਹਿਲਾਂ ਗੱਲਾ ਗਿਣੋ: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>ਉਸ --number ਦੀ ਕੋਈ ਸ਼ਿਫਟ ਬੰਦ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>ਹੁਣ ਤੋਂ ਵਿਕਰੀ ਨੂੰ ਖੁੱਲ੍ਹੀ ਸ਼ਿਫਟ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>ਹੁਣ ਵਿਕਰੀ ਨੂੰ ਸ਼ਿਫਟ ਨਹੀਂ ਚਾਹੀਦੀ।</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>ਗਾਹਕ ਦਸ ਅੰਕਾਂ ਦਾ ਮੋਬਾਈਲ ਨੰਬਰ ਹੈ; ਰਕਮ ਰੁਪਏ ਵਿੱਚ, ਅਤੇ charge ਜਾਂ credit ਨੂੰ --note ਚਾਹੀਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 ਵੱਲ %2 ਉਧਾਰ ਹੈ ਅਤੇ ਹੱਦ %3 ਹੈ।</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>ਰਕਮ ਦੂਜੀ ਵਾਰ ਵੇਖੀ ਗਈ</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>ਇਸ ਦੀ ਥਾਂ ਇਹ ਬੈਕਅੱਪ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>ਚੱਲਦੀ ਵਿਕਰੀ ਦੇ ਨਾਲ ਵਹੀ ਦੀ ਜਾਂਚੀ ਕਾਪੀ ਬਣਾਉਂਦਾ ਹੈ; --passphrase-file ਨਾਲ ਸੀਲਬੰਦ</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>ਜਿਸ ਬਾਰੇ ਹੈ</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>ਕੋਈ ਕੀ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>ਨਿੱਜੀ ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਨਵਾਂ PIN ਹੈ</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>ਕੈਸ਼ੀਅਰ ਦੀ ਸਭ ਤੋਂ ਵੱਡੀ ਵਿਕਰੀ; 0: ਕੋਈ ਵੀ</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>ਕੈਸ਼ੀਅਰ ਦੇ ਦਿਨ ਦੀ ਸਾਰੀ ਵਿਕਰੀ; 0: ਕੋਈ ਵੀ</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>ਇਸ ਤੋਂ ਅੱਗੇ ਰਕਮ ਦੋ ਵਾਰ ਵੇਖੀ ਜਾਂਦੀ ਹੈ; 0: ਕਦੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>ਬਿਨਾਂ ਕਿਸੇ ਕੁੰਜੀ ਦੇ, ਫਿਰ ਵਿੰਡੋ ਪੁੱਛਦੀ ਹੈ ਕਿ ਕੌਣ ਹੈ (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>ਕੀ ਕੈਸ਼ੀਅਰ ਬਕਾਇਆ ਵੇਖਣ (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>ਕਾਊਂਟਰ ਤੇ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ; ਪਹਿਲੇ ਮਾਲਕ ਨਾਲ ਸਾਈਨ ਇਨ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>ਇਹ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ, ਵਹੀ ਨਹੀਂ ਦੱਸ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ, ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 ਹੁਣ ਇੱਥੇ ਕੰਮ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ, ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 ਕੈਸ਼ੀਅਰ ਹਨ, ਅਤੇ ਇਹ ਸਿਰਫ਼ ਮਾਲਕ ਕਰ ਸਕਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ, ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>ਇਸ ਵਹੀ ਤੇ ਲੋਕ ਸਾਈਨ ਇਨ ਕਰਦੇ ਹਨ: --user NAME ਅਤੇ --pin-file FILE ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ, ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ: ਫ਼ਾਈਲ ਵਿੱਚ ਇੱਕ ਲਾਈਨ ਹੋਵੇ, ਅਤੇ ਉਹ 0600 ਵਾਲੀ ਤੁਹਾਡੀ ਆਪਣੀ ਫ਼ਾਈਲ ਹੋਵੇ। ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>ਨਾਂ ਜਾਂ PIN ਗਲਤ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ, ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>ਬਹੁਤ ਵਾਰ ਗਲਤ PIN: %1 ਸਕਿੰਟ ਰੁਕੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ, ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>ਲੋਕਾਂ ਲਈ: add, list, role, pin, limit, disable, enable, rules. ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>ਪਹਿਲਾ ਵਿਅਕਤੀ ਮਾਲਕ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਇੱਕ ਮਾਲਕ ਹਮੇਸ਼ਾ ਰਹਿੰਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (ਜੋ ਮੌਜੂਦ ਹੈ, ਜਾਂ add ਨਾਲ ਨਵਾਂ), --role owner ਜਾਂ cashier, ਹੱਦਾਂ ਰੁਪਏ ਵਿੱਚ, ਅਤੇ --new-pin-file ਵਿੱਚ %1 ਤੋਂ %2 ਅੱਖਰਾਂ ਦਾ PIN ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large ਰੁਪਏ ਵਿੱਚ, --lock-minutes 1 ਤੋਂ %1 ਤੱਕ, ਅਤੇ --cashiers-see-balance yes ਜਾਂ no ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ਬੰਦ</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>ਇੱਥੇ ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰਦਾ: ਕਾਊਂਟਰ ਤੇ ਜੋ ਖੜ੍ਹਾ ਹੈ ਉਹੀ ਮਾਲਕ ਹੈ।</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>ਬੈਕਅੱਪ %1 ਸੀਲਬੰਦ ਹੈ। --passphrase-file ਨਾਲ ਉਸ ਦਾ ਪਾਸਫ੍ਰੇਜ਼ ਦਿਓ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>ਇਹ ਪਾਸਫ੍ਰੇਜ਼ ਬੈਕਅੱਪ %1 ਨਹੀਂ ਖੋਲ੍ਹਦਾ, ਜਾਂ ਉਸ ਦੀ ਸ਼ੁਰੂਆਤ ਬਦਲੀ ਗਈ ਹੈ। ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>ਬੈਕਅੱਪ %1 ਅਧੂਰਾ ਹੈ ਜਾਂ ਬਦਲਿਆ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਭਰੋਸਾ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>ਬੈਕਅੱਪ ਪੂਰਾ ਹੈ: %1 ਐਂਟਰੀਆਂ, ਸਿਰਾ %2।</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>ਕਿਹੜਾ, ਜਿਵੇਂ 2026-11 (ਇਹੀ)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>ਸਪ੍ਰੈਡਸ਼ੀਟ ਲਈ ਸਾਰਣੀ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>ਇਸ ਆਪਰੇਟਰ ਕੋਡ ਦੀ ਦਰ ਰੱਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>ਰਕਮ ਦਾ, ਜਿਵੇਂ 3.25</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>ਹਰ ਰੀਚਾਰਜ ਤੇ</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>ਉਸ ਦਿਨ ਤੋਂ ਕੋਈ ਦਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>ਦਰ ਦਾ ਪਹਿਲਾ ਦਿਨ (ਅੱਜ)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>ਮਾਰਜਿਨ ਤੇ GST, ਪ੍ਰਤੀਸ਼ਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>ਮਾਰਜਿਨ ਤੇ TDS, ਪ੍ਰਤੀਸ਼ਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>ਮਹੀਨੇ ਵਿੱਚ ਦੁਕਾਨ ਨੂੰ ਕੀ ਬਚਿਆ, ਮਾਲਕ ਦੀਆਂ ਦਰਾਂ ਅਤੇ ਵਾਲਿਟ ਅਨੁਸਾਰ</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>ਦਰ: ਆਪਰੇਟਰ ਦਾ ਕੋਡ ਅਤੇ --percent 0 ਤੋਂ 10, --flat 0 ਤੋਂ 100 ਰੁਪਏ, ਜਾਂ --none, --from ਕੋਈ ਦਿਨ ਜਿਵੇਂ 2026-11-22। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>ਟੈਕਸ ਦੀ ਦਰ 0 ਤੋਂ 50 ਪ੍ਰਤੀਸ਼ਤ ਹੁੰਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month ਮਹੀਨਾ ਹੈ, ਜਿਵੇਂ 2026-11।</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>ਨਵਾਂ ਗਾਹਕ</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>ਗਾਹਕ ਦਾ ਵੇਰਵਾ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>ਮੋਬਾਈਲ ਨੰਬਰ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ਨਾਂ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>ਪਿੰਡ ਜਾਂ ਗਲੀ (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>ਸੁਨੇਹਿਆਂ ਦੀ ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>ਦੁਕਾਨ ਦੀ ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>ਸੁਨੇਹਿਆਂ ਦੀ ਭਾਸ਼ਾ (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ਨੋਟ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ਰੱਖੋ (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>ਹੋਰ ਕਨੈਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>ਕਨੈਕਸ਼ਨ ਜੋੜੋ (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>ਕਨੈਕਸ਼ਨ %1 ਦੀ ਸੇਵਾ</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>ਕਨੈਕਸ਼ਨ %1 ਦਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>ਕਨੈਕਸ਼ਨ %1 ਕਿਸ ਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>ਕਿਸ ਦਾ, ਜਿਵੇਂ ਪਤਨੀ</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>ਖਾਤਾ ਵੇਖਣ ਲਈ ਗਾਹਕ ਚੁਣੋ, ਜਾਂ ਨਵੇਂ ਗਾਹਕ ਲਈ Ctrl+N ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>ਗਾਹਕ ਦਾ ਖਾਤਾ</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>ਅਜੇ ਤੱਕ ਕੁਝ ਉਧਾਰ &apos;ਤੇ ਨਹੀਂ ਵਿਕਿਆ।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ਭੁਗਤਾਨ</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>ਲਿਖੋ… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>ਰੀਚਾਰਜ ਤੋਂ ਇਲਾਵਾ ਉਧਾਰ, ਜਾਂ ਪੁਰਾਣੀ ਕਾਗਜ਼ੀ ਵਹੀ ਦਾ।</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>ਘਟਾਓ… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>ਗ਼ਲਤ ਲਾਈਨ ਠੀਕ ਕਰਦਾ ਹੈ, ਜਾਂ ਕੁਝ ਛੱਡ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>ਹੱਦ… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>ਕਿੰਨਾ ਉਧਾਰ ਹੋ ਸਕਦਾ ਹੈ। ਹੱਦ ਤੋਂ ਬਿਨਾਂ ਉਧਾਰ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>ਵੇਰਵਾ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp ਨੂੰ ਟੈਕਸਟ ਨਾਲ ਖੋਲ੍ਹਦਾ ਹੈ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਾ ਭੇਜੋ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ਬਦਲੋ… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>ਨਾਂ ਮਿਟਾਓ… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>ਨਾਂ, ਪਿੰਡ ਅਤੇ ਕਨੈਕਸ਼ਨ ਮਿਟਾਉਂਦਾ ਹੈ। ਖਾਤਾ ਬਣਿਆ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>ਹੱਦ ਤੈਅ ਹੋ ਗਈ।</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 ਮਿਲੇ।</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>ਲਿਖ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>ਅਜਿਹੀ ਰਕਮ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>ਨਾਂ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 ਦਾ ਨਾਂ, ਪਿੰਡ, ਨੋਟ ਅਤੇ ਕਨੈਕਸ਼ਨ ਵਹੀ ਵਿੱਚੋਂ ਮਿਟਾ ਦਿੱਤੇ ਜਾਣਗੇ। ਖਾਤੇ ਦੀਆਂ ਲਾਈਨਾਂ ਨੰਬਰ ਨਾਲ ਬਣੀਆਂ ਰਹਿਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>ਮਿਟਾਓ (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>ਨਾਂ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 ਦਾ ਵੇਰਵਾ</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਉਸ ਦੀ ਥਾਂ ਟੈਕਸਟ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ਟੈਕਸਟ WhatsApp ਵਿੱਚ ਹੈ; ਉੱਥੇ ਭੇਜੋ ਦਬਾਉਣ &apos;ਤੇ ਹੀ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਟੈਕਸਟ ਕਾਪੀ ਕਰ ਲਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>ਗਾਹਕ ਖੋਜ</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>ਨੰਬਰ, ਨਾਂ, ਪਿੰਡ ਦਾ ਕੋਈ ਵੀ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ਸਾਰੇ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>ਉਧਾਰ ਵਾਲੇ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>ਛੇਤੀ ਖ਼ਤਮ (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ਨਵਾਂ</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ਨਵਾਂ ਗਾਹਕ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ਗਾਹਕ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp ਟੈਕਸਟ</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp ਨੂੰ ਟੈਕਸਟ ਨਾਲ ਖੋਲ੍ਹਦਾ ਹੈ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਾ ਭੇਜੋ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ਟੈਕਸਟ ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>ਫਿਰ ਰੀਚਾਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>ਅਜੇ ਕੋਈ ਗਾਹਕ ਨਹੀਂ ਹੈ। Ctrl+N ਨਾਲ ਪਹਿਲਾ ਗਾਹਕ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>ਇਸ ਨੰਬਰ, ਨਾਂ ਜਾਂ ਪਿੰਡ ਦਾ ਕੋਈ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ ਕਿਸੇ ਵੱਲ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>ਪਿਛਲੇ ਮਹੀਨਿਆਂ ਦੇ ਰੀਚਾਰਜ ਵੇਖੇ ਜਾ ਰਹੇ ਹਨ…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>ਪਿਛਲੇ ਰੀਚਾਰਜ ਮੁਤਾਬਕ ਅਗਲੇ ਦਿਨਾਂ ਵਿੱਚ ਕੋਈ ਰੀਚਾਰਜ ਖ਼ਤਮ ਨਹੀਂ ਹੋ ਰਿਹਾ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 ਬਾਕੀ, %n ਵੱਲ</numerusform>
            <numerusform>%1 ਬਾਕੀ, %n ਵੱਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ਦਿਨ</numerusform>
            <numerusform>%n ਦਿਨ</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>ਅੱਜ ਖ਼ਤਮ ਹੋਵੇਗਾ</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n ਦਿਨ ਵਿੱਚ ਖ਼ਤਮ ਹੋਵੇਗਾ</numerusform>
            <numerusform>%n ਦਿਨਾਂ ਵਿੱਚ ਖ਼ਤਮ ਹੋਵੇਗਾ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n ਦਿਨ ਪਹਿਲਾਂ ਖ਼ਤਮ ਹੋਇਆ</numerusform>
            <numerusform>%n ਦਿਨ ਪਹਿਲਾਂ ਖ਼ਤਮ ਹੋਇਆ</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ਟੈਕਸਟ WhatsApp ਵਿੱਚ ਹੈ; ਉੱਥੇ ਭੇਜੋ ਦਬਾਉਣ &apos;ਤੇ ਹੀ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਟੈਕਸਟ ਕਾਪੀ ਕਰ ਲਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>ਟੈਕਸਟ ਕਾਪੀ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>ਇਹ ਨੰਬਰ ਪਹਿਲਾਂ ਹੀ %1 ਦੇ ਨਾਂ &apos;ਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>ਭੁਗਤਾਨ ਲਓ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ਹਿਸਾਬ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ਸਫਲ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>ਮਾਰਜਿਨ</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>ਮਾਰਜਿਨ %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>ਰੱਦ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>ਨਤੀਜੇ ਦਾ ਵਿਚਕਾਰਲਾ ਸਮਾਂ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>ਰੋਜ਼ਨਾਮਚੇ ਦੀਆਂ ਤਾਰੀਖ਼ਾਂ</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>ਰੋਜ਼ਨਾਮਚਾ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ਛਾਪੋ… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>ਰੋਜ਼ਨਾਮਚਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ਗਾਹਕਾਂ ਤੋਂ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>ਵਾਲਿਟ ਤੋਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>ਮਾਰਜਿਨ, ਸਿੱਖਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>ਸੇਵਾ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ਆਪਰੇਟਰ ਮੁਤਾਬਕ ਰੋਜ਼ਨਾਮਚਾ</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter ਨਾਲ ਆਪਰੇਟਰ ਦੇ ਰੀਚਾਰਜ ਹਿਸਟਰੀ ਵਿੱਚ ਦਿਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>ਵਹੀ ਪੜ੍ਹ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – ਪਿਛਲੇ ਹਫ਼ਤੇ ਦੇ ਇਸੇ ਦਿਨ ਦੇ ਮੁਕਾਬਲੇ</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n ਹਫ਼ਤਾ ਪਹਿਲਾਂ ਦੇ ਮੁਕਾਬਲੇ</numerusform>
            <numerusform>%1 – %n ਹਫ਼ਤੇ ਪਹਿਲਾਂ ਦੇ ਮੁਕਾਬਲੇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>ਘੰਟੇ ਮੁਤਾਬਕ ਵਿਕਰੀ, ₹ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>ਮਹੀਨੇ ਮੁਤਾਬਕ ਵਿਕਰੀ, ₹ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>ਦਿਨ ਮੁਤਾਬਕ ਵਿਕਰੀ, ₹ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>ਸਪ੍ਰੈਡਸ਼ੀਟ ਦੀ ਫ਼ਾਈਲ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ਛਾਪਣ ਦੇ ਪੰਨੇ (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ਰੋਜ਼ਨਾਮਚਾ ਉੱਥੇ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਿਆ। ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਜਾਂ ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ਐਕਸਪੋਰਟ (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>ਮਾਰਜਿਨ… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>ਮਹੀਨੇ ਦਾ ਮਾਰਜਿਨ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 ਸਕਿੰ.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 ਮਿੰ. %2 ਸਕਿੰ.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A triangle and by how much per cent there is more or less</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln ਰੀਚਾਰਜ</numerusform>
            <numerusform>%Ln ਰੀਚਾਰਜ</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>ਪਹਿਲਾਂ ਦਾ ਕੋਈ ਬੈਲੇਂਸ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਵਿੱਚ ਬੈਲੇਂਸ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>ਟਾਪ-ਅੱਪ %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>ਵਾਲਿਟ ਦੇ ਵਿਖਾਉਣ &apos;ਤੇ ਸਿੱਖਿਆ ਜਾਵੇਗਾ</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 ਵਿੱਚੋਂ %1 ਆਪਰੇਟਰਾਂ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>ਸਾਰੇ ਆਪਰੇਟਰਾਂ ਦਾ</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 ਉਡੀਕ ਵਿੱਚ, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ਅਸਫਲ</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 ਰੱਦ ਹੋਏ, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>ਰੋਜ਼ਨਾਮਚਾ</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ਗਾਹਕਾਂ ਤੋਂ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>ਵਾਲਿਟ ਤੋਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>ਸ਼ੁਰੂ ਵਿੱਚ ਵਾਲਿਟ</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>ਅੰਤ ਵਿੱਚ ਵਾਲਿਟ</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਪਾਇਆ</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>ਮਾਰਜਿਨ, ਸਿੱਖਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>ਨਹੀਂ ਵਿਕੇ</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>ਦਿਨ… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ਕਿਸੇ ਦਿਨ &apos;ਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>ਉਸ ਦਿਨ ਅਤੇ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਵਿਕਰੀ ਵਿਖਾਉਂਦਾ ਹੈ (Ctrl+G)।</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ਦਿਨ (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>ਜਿਸ ਦਿਨ &apos;ਤੇ ਜਾਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>ਉਹ ਦਿਨ ਵਿਖਾਓ</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ਆਰਡਰ %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>ਹੋ ਗਿਆ (ਸਫਲ) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>ਨਹੀਂ ਹੋਇਆ (ਅਸਫਲ) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>ਵਾਪਸ ਲਿਆ ਗਿਆ (ਰੱਦ) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>ਕਾਰਨ: ਪ੍ਰੋਵਾਈਡਰ ਕੀ ਕਹਿੰਦਾ ਹੈ, ਅਤੇ ਕਿਸ ਨੇ ਕਿਹਾ (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>ਜਿਸ ਦਸਤਾਵੇਜ਼ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਉਸ ਦਾ ਨੰਬਰ (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਪੋਰਟਲ ਦਾ ਰੈਫ਼ਰੈਂਸ (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>ਫ਼ੈਸਲਾ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>ਫ਼ੈਸਲਾ ਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 ਵਾਲਿਟ ਤੋਂ ਕੱਟਿਆ ਮੰਨਿਆ ਜਾਵੇਗਾ, ਅਤੇ ਗਾਹਕ ਨੂੰ ਰਸੀਦ ਮਿਲੇਗੀ।</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 ਵਾਲਿਟ ਵਿੱਚ ਵਾਪਸ ਮੰਨਿਆ ਜਾਵੇਗਾ, ਅਤੇ ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜਨੇ ਪੈਣਗੇ। ਇਹ ਉਲਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>ਕੁਝ ਕੱਟਿਆ ਨਹੀਂ ਮੰਨਿਆ ਜਾਵੇਗਾ, ਅਤੇ ਇਹੀ ਵਿਕਰੀ ਫਿਰ ਕੀਤੀ ਜਾ ਸਕੇਗੀ। ਜੇ ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਕਰ ਦਿੱਤਾ ਹੋਵੇ ਤਾਂ ਦੋ ਵਾਰ ਹੋ ਜਾਵੇਗਾ। ਇਹ ਉਲਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>ਸਿਰਫ਼ ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਪੋਰਟਲ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਦੇ ਆਧਾਰ &apos;ਤੇ ਫ਼ੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>ਨਤੀਜਾ, ਕਾਰਨ ਅਤੇ ਰੈਫ਼ਰੈਂਸ ਤਿੰਨੇ ਚਾਹੀਦੇ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>ਵਿਵਾਦ ਉਠਾਓ</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>ਕੀ ਗੜਬੜ ਹੈ, ਗਾਹਕ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>ਉਠਾਓ (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>ਵਿਵਾਦ &apos;ਤੇ ਨੋਟ</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>ਕੀ ਕਿਹਾ ਗਿਆ, ਅਤੇ ਕਿਸ ਨੇ ਕਿਹਾ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>ਨੋਟ ਰੱਖੋ (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>ਮਾਮਲਾ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>ਮਾਮਲਾ ਕਿਵੇਂ ਖ਼ਤਮ ਹੋਇਆ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>ਮਾਮਲਾ ਬੰਦ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ਨਤੀਜਾ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>ਮੋੜੀ ਗਈ ਰਕਮ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>ਕੀ-ਕੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਨਾਂ ਸ਼ਿਕਾਇਤ</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>ਹੁਣੇ ਪੁੱਛੋ (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਇਸ ਰੀਚਾਰਜ ਦੀ ਸਥਿਤੀ ਪੁੱਛਦਾ ਹੈ। ਦੁਬਾਰਾ ਕਦੇ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>ਸ਼ਿਕਾਇਤ ਕਾਪੀ ਕਰੋ (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>ਹਰ ਨੰਬਰ ਨਾਲ ਸ਼ਿਕਾਇਤ ਕਾਪੀ ਕਰਦਾ ਹੈ, ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਭੇਜਣ ਲਈ।</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>ਫ਼ੈਸਲਾ… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>ਨਤੀਜੇ &apos;ਤੇ ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ, ਕਾਰਨ ਅਤੇ ਰੈਫ਼ਰੈਂਸ ਨਾਲ।</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ਨੋਟ… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>ਇਸ ਮਾਮਲੇ ਵਿੱਚ ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>ਬੰਦ ਕਰੋ… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>ਕੋਈ ਵਿਵਾਦ ਨਹੀਂ ਹੈ।
ਪੰਦਰਾਂ ਮਿੰਟ ਤੋਂ ਬਿਨਾਂ ਨਤੀਜੇ ਦੀ ਵਿਕਰੀ, ਆਪਸ ਵਿੱਚ ਟਕਰਾਉਂਦੇ ਜਵਾਬ, ਦੋ ਵਾਰ ਕੱਟੇ ਪੈਸੇ ਅਤੇ ਵਾਪਸੀ ਇੱਥੇ ਆਪਣੇ-ਆਪ ਆ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>ਕੀ ਹੋਇਆ ਅਤੇ ਕੀ ਕਰਨਾ ਹੈ, ਇਹ ਵੇਖਣ ਲਈ ਕੋਈ ਮਾਮਲਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ਆਰਡਰ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ਲੈਣ-ਦੇਣ %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>ਰੈਫ਼ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>ਦੂਜਾ ਆਰਡਰ %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>ਨਤੀਜੇ ਨਾਲ ਮਾਮਲਾ ਬੰਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>ਇਸ ਦਾ ਨਤੀਜਾ ਅਜੇ ਤੈਅ ਨਹੀਂ: ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ, ਜਾਂ ਮਾਲਕ ਫ਼ੈਸਲਾ ਕਰਨਗੇ।</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ਨੇ</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ਹੁਣੇ ਪੁੱਛਿਆ: ਕੁਝ ਨਵਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ। ਇਸ ਨੂੰ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਭੇਜੋ; ਕਾਪੀ ਕਰਨਾ ਹਿਸਟਰੀ ਵਿੱਚ ਲਿਖ ਲਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ, ਪਰ ਇਹ ਵਹੀ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>ਫ਼ੈਸਲਾ ਹੋਇਆ ਅਤੇ ਹਿਸਟਰੀ ਵਿੱਚ ਲਿਖ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>ਬੰਦ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>ਹਿਸਟਰੀ ਵਿੱਚ ਲਿਖ ਲਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>ਇਹ ਵਹੀ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਜਾ ਸਕਿਆ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>ਵਿਕਰੀ ਦੀ ਸਥਿਤੀ ਹੁਣ ਬਦਲ ਚੁੱਕੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ; ਫਿਰ ਵੇਖੋ।</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>ਦੋ ਵਾਰ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>ਜਵਾਬ ਆਪਸ ਵਿੱਚ ਟਕਰਾਉਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>ਜਵਾਬ ਆਪਸ ਵਿੱਚ ਟਕਰਾਏ ਸਨ</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>ਜਵਾਬ ਵਿੱਚ ਹੋਰ ਨੰਬਰ ਜਾਂ ਰਕਮ</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>ਜਵਾਬ ਹੋਰ ਆਰਡਰ ਦਾ</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>ਦੋ ਵਿਕਰੀਆਂ ਦਾ ਇੱਕੋ ਲੈਣ-ਦੇਣ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>ਵਾਪਸ ਲਿਆ ਗਿਆ: ਗਾਹਕ ਨੂੰ ਦੇਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>ਆਖ਼ਰ ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>ਹੱਥੀਂ ਉਠਾਇਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>ਨਤੀਜਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ਨਵਾਂ</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 ਮਿੰਟ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>ਇੱਕ ਦਿਨ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>ਸ਼ਿਕਾਇਤ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>ਗਾਹਕ ਨੇ ਇੱਕ ਵਾਰ ਪੈਸੇ ਦਿੱਤੇ ਅਤੇ ਰੀਚਾਰਜ ਦੋ ਵਾਰ ਹੋਇਆ। ਸ਼ਿਕਾਇਤ ਭੇਜ ਕੇ ਇੱਕ ਰਕਮ ਵਾਪਸ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਸਹੀ ਕੀ ਹੈ, ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>ਫ਼ੈਸਲਾ ਹੋ ਚੁੱਕਾ ਹੈ। ਪ੍ਰੋਵਾਈਡਰ ਨਤੀਜਾ ਪੱਕਾ ਕਰ ਦੇਵੇ ਤਾਂ ਇਸ ਨੂੰ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਸ ਨੰਬਰ &apos;ਤੇ ਕਿੰਨੇ ਦਾ ਰੀਚਾਰਜ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਦੋਵਾਂ ਆਰਡਰਾਂ ਬਾਰੇ ਪੁੱਛੋ। ਇਸ ਜਵਾਬ ਨਾਲ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>ਗੱਲੇ ਵਿੱਚੋਂ %1 ਗਾਹਕ ਨੂੰ ਮੋੜੋ, ਫਿਰ ਮਾਮਲਾ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>ਇਹ ਅਸਫਲ ਮੰਨਿਆ ਗਿਆ ਸੀ। ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜੇ ਹੋਣ ਤਾਂ ਰਕਮ ਫਿਰ ਮੰਗੋ; ਫਿਰ ਮਾਮਲਾ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>ਸ਼ਿਕਾਇਤ ਭੇਜੋ, ਜੋ ਜਵਾਬ ਮਿਲੇ ਉਹ ਲਿਖੋ, ਅਤੇ ਨਤੀਜੇ ਨਾਲ ਮਾਮਲਾ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>ਨਾ ਦੁਬਾਰਾ ਵੇਚੋ, ਨਾ ਪੈਸੇ ਮੋੜੋ। ਹੁਣੇ ਪੁੱਛੋ; ਇੱਕ ਦਿਨ ਬਾਅਦ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਪੰਜ ਦਿਨ ਬਾਅਦ ਸ਼ਿਕਾਇਤ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>ਪੈਸੇ ਮੋੜੇ</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਨਹੀਂ ਮੰਨਿਆ</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>ਹੋਰ ਤਰੀਕੇ ਨਿਪਟਿਆ</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>ਉਠਾਇਆ ਗਿਆ: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ਨੋਟ: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>ਸ਼ਿਕਾਇਤ ਕਾਪੀ ਕੀਤੀ ਗਈ</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>ਬੰਦ, %1 ਮੋੜੇ: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>ਬੰਦ, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਕੋਲ ਅਟਕਿਆ</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>ਗਾਹਕਾਂ ਨੂੰ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ਮਾਮਲੇ</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>ਇੱਕ ਦਿਨ ਤੋਂ ਪੁਰਾਣੇ</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>ਵਿਵਾਦ</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ ਸਭ ਨਿਪਟ ਚੁੱਕਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>ਕੀ ਸਭ ਕੁਝ ਠੀਕ ਹੈ?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>ਸਭ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>ਇਸ ਲਈ ਕੋਈ ਰੀਚਾਰਜ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>ਰਿਪੋਰਟ ਕਾਪੀ ਕਰੋ (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>ਰਿਪੋਰਟ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>ਇਸ ਨੂੰ ਟੈਕਸਟ ਵਜੋਂ ਕਾਪੀ ਕਰਦਾ ਹੈ, ਪਾਸਵਰਡ, ਬੈਲੇਂਸ ਅਤੇ ਗਾਹਕਾਂ ਦੇ ਨੰਬਰਾਂ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>ਸਭ ਕੁਝ ਵੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>ਕਨੈਕਸ਼ਨ, ਲਾਗਇਨ, ਡਿਸਕ, ਪ੍ਰਿੰਟਰ ਅਤੇ ਵਿਕਰੀ ਲਈ ਜ਼ਰੂਰੀ ਬਾਕੀ ਸਭ ਵੇਖਦਾ ਹੈ। ਕੋਈ ਰੀਚਾਰਜ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n ਖ਼ਰਾਬੀ ਮਿਲੀ। ਕੀ ਕਰਨਾ ਹੈ, ਉਹ ਉਸ ਦੇ ਕੋਲ ਲਿਖਿਆ ਹੈ।</numerusform>
            <numerusform>%n ਖ਼ਰਾਬੀਆਂ ਮਿਲੀਆਂ। ਕੀ ਕਰਨਾ ਹੈ, ਉਹ ਹਰ ਇੱਕ ਦੇ ਕੋਲ ਲਿਖਿਆ ਹੈ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>ਕੋਈ ਖ਼ਰਾਬੀ ਨਹੀਂ, %n ਗੱਲ ਵੇਖਣ ਵਾਲੀ ਹੈ।</numerusform>
            <numerusform>ਕੋਈ ਖ਼ਰਾਬੀ ਨਹੀਂ, %n ਗੱਲਾਂ ਵੇਖਣ ਵਾਲੀਆਂ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>ਜੋ ਕੁਝ ਵੇਖਿਆ ਗਿਆ, ਸਭ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ। ਇਸ ਨੂੰ ਮਦਦ ਕਰਨ ਵਾਲੇ ਦੇ ਸੁਨੇਹੇ ਵਿੱਚ ਪੇਸਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>ਸਭ ਜਾਂਚੋ (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ਸਕਿੰ.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 ਮਿੰਟ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ਘੰਟੇ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ਦਿਨ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Provider&apos;s name</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ਕਨੈਕਸ਼ਨ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ਘੜੀ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ਲਾਗਇਨ</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>ਵ੍ਹਾਈਟ ਲਿਸਟ</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>ਪਾਸਵਰਡ ਦੀ ਥਾਂ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ਡਿਸਕ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ਵਹੀ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>ਕਾਲ-ਬੈਕ</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>ਪੂਰੀ ਦੁਕਾਨ ਦੀ ਵਹੀ</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ਠੀਕ</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ਧਿਆਨ ਦਿਓ</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>ਖ਼ਰਾਬੀ</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>ਨਹੀਂ ਵੇਖਿਆ</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>ਨਾਂ %1 ਦਾ ਪਤਾ %2 ਹੈ।</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>ਪਤੇ %1 ਲਈ ਨਾਂ ਲੱਭਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>ਨਾਂ %1 ਨਹੀਂ ਮਿਲ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>ਨਾਂ %1 ਦਾ ਪਤਾ %2 ਨਿਕਲਿਆ, ਜੋ ਇਸੇ ਨੈੱਟਵਰਕ ਦੇ ਅੰਦਰ ਹੈ, ਪ੍ਰੋਵਾਈਡਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਕੋਈ ਕੰਮ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 ਭਰੋਸੇਯੋਗ ਕਨੈਕਸ਼ਨ &apos;ਤੇ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 ਸੁਰੱਖਿਅਤ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ ਉਸ ਦਾ ਸਰਟੀਫਿਕੇਟ %n ਦਿਨ ਵਿੱਚ ਖ਼ਤਮ ਹੋ ਰਿਹਾ ਹੈ।</numerusform>
            <numerusform>%1 ਸੁਰੱਖਿਅਤ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ ਉਸ ਦਾ ਸਰਟੀਫਿਕੇਟ %n ਦਿਨਾਂ ਵਿੱਚ ਖ਼ਤਮ ਹੋ ਰਿਹਾ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 ਕਨੈਕਸ਼ਨ ਲੈਣ ਤੋਂ ਮਨ੍ਹਾ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਿਆ: ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 ਤੱਕ ਪਹੁੰਚੇ, ਪਰ ਕਨੈਕਸ਼ਨ ਕੱਟਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 ਦਾ ਸਰਟੀਫਿਕੇਟ %2 ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 ਦਾ ਸਰਟੀਫਿਕੇਟ %2 ਤੋਂ ਹੀ ਚੱਲੇਗਾ।</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 ਦੇ ਸਰਟੀਫਿਕੇਟ &apos;ਤੇ ਕਿਸੇ ਅਜਿਹੇ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਜਿਸ &apos;ਤੇ ਇਹ ਕੰਪਿਊਟਰ ਭਰੋਸਾ ਕਰਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 ਦੇ ਸਰਟੀਫਿਕੇਟ &apos;ਤੇ “%2” ਦੇ ਦਸਤਖ਼ਤ ਹਨ, ਜਿਸ &apos;ਤੇ ਇਹ ਕੰਪਿਊਟਰ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 ਦੇ ਨਾਂ &apos;ਤੇ ਜਵਾਬ ਦੇਣ ਵਾਲਾ ਕਿਸੇ ਹੋਰ (%2) ਦਾ ਸਰਟੀਫਿਕੇਟ ਵਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 ਨਾਲ ਸੁਰੱਖਿਅਤ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਬਣ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ %1 ਅੱਗੇ ਹੈ।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ %1 ਪਿੱਛੇ ਹੈ।</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>ਵਹੀ ਵਿੱਚ %1 ਦੀ ਐਂਟਰੀ ਹੈ, ਜੋ ਇਸ ਘੜੀ ਮੁਤਾਬਕ ਅਜੇ ਆਉਣੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>ਘੜੀ ਮਿਲਾਉਣ ਲਈ ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਸਮਾਂ ਨਹੀਂ ਦੱਸਿਆ।</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਯੂਜ਼ਰ ਨੇਮ ਅਤੇ ਪਾਸਵਰਡ ਮੰਨਦਾ ਹੈ। ਬੈਲੇਂਸ %1।</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਯੂਜ਼ਰ ਨੇਮ ਅਤੇ ਪਾਸਵਰਡ ਮੰਨਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਯੂਜ਼ਰ ਨੇਮ ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਨਦਾ।</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>ਲਾਗਇਨ ਲਈ ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>ਬੈਲੇਂਸ ਪੁੱਛਣ &apos;ਤੇ ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਪਰ ਬੈਲੇਂਸ ਨਹੀਂ ਦੱਸਿਆ।</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>ਬੈਲੇਂਸ ਪੁੱਛਣ &apos;ਤੇ ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਮਨ੍ਹਾ ਕੀਤਾ: “%1”।</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਇੱਥੋਂ %1 ਨੂੰ ਰੀਚਾਰਜ ਲਿਆ।</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਇਸ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਨਹੀਂ ਮੰਨਦਾ।</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਇਸ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ %1 ਨਹੀਂ ਮੰਨਦਾ।</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>ਇੱਥੋਂ ਅਜੇ ਤੱਕ ਕੋਈ ਰੀਚਾਰਜ ਨਹੀਂ ਗਿਆ, ਅਤੇ ਇਹ ਰੀਚਾਰਜ ਤੋਂ ਹੀ ਪਤਾ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>ਪਾਸਵਰਡ ਰੱਖਿਆ ਅਤੇ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>ਇਸ ਡੈਸਕਟਾਪ ਦਾ ਕੀਰਿੰਗ ਕੁਝ ਨਹੀਂ ਰੱਖਦਾ: ਜਾਂ ਉਹ ਹੈ ਨਹੀਂ, ਜਾਂ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>ਪਾਸਵਰਡ ਦੀ ਥਾਂ &apos;ਤੇ ਤਾਲਾ ਹੈ, ਜਾਂ ਉਸ ਦਾ ਪਾਸਫ੍ਰੇਜ਼ ਗ਼ਲਤ ਹੈ।</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>ਪਾਸਵਰਡ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ, ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ ਜਾਂ ਨਿੱਜੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>ਇੱਥੇ ਕੋਈ ਪਾਸਵਰਡ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>ਵਹੀ ਦੇ ਫੋਲਡਰ ਵਿੱਚ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>ਵਹੀ ਦੇ ਫੋਲਡਰ ਵਿੱਚ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ, %1 ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>ਜਿੱਥੇ ਵਹੀ ਹੈ ਉੱਥੇ ਸਿਰਫ਼ %1 ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>ਡਿਸਕ ਭਰ ਗਈ ਹੈ: ਜਿੱਥੇ ਵਹੀ ਹੈ ਉੱਥੇ %1 ਖਾਲੀ ਹੈ, ਅਤੇ 200 MB ਤੋਂ ਘੱਟ &apos;ਤੇ ਵਿਕਰੀ ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>ਫੋਲਡਰ %1 ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>ਫੋਲਡਰ %1 ਹੋਰ ਕੰਪਿਊਟਰ ਦੀ ਡਿਸਕ &apos;ਤੇ ਹੈ, ਜਿੱਥੇ ਬਿਜਲੀ ਜਾਣ &apos;ਤੇ ਕੁਝ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਰਹਿੰਦਾ।</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਹੋਰ ਲੋਕ ਫੋਲਡਰ %1 ਵੇਖ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>ਵਹੀ ਠੀਕ ਹੈ, ਅਤੇ ਕੋਈ ਰੀਚਾਰਜ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>ਵਹੀ ਠੀਕ ਹੈ, ਅਤੇ %n ਰੀਚਾਰਜ ਉਡੀਕ ਵਿੱਚ ਹੈ।</numerusform>
            <numerusform>ਵਹੀ ਠੀਕ ਹੈ, ਅਤੇ %n ਰੀਚਾਰਜ ਉਡੀਕ ਵਿੱਚ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: ਵਿਕਰੀ ਬੰਦ ਹੈ, ਪੁਰਾਣੀ ਵਿਕਰੀ ਵੇਖੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>ਵਹੀ ਖ਼ਰਾਬ ਹੋ ਗਈ ਹੈ: ਵਿਕਰੀ ਬੰਦ ਹੈ, ਪੁਰਾਣੀ ਵਿਕਰੀ ਵੇਖੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>ਪ੍ਰਿੰਟਰ “%1” ਕੰਮ ਲੈ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>ਪ੍ਰਿੰਟਰ “%1” ਰੁਕਿਆ ਹੈ: ਕੰਮ ਲੈ ਲੈਂਦਾ ਹੈ, ਛਾਪਦਾ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>ਪ੍ਰਿੰਟਰ “%1” ਹੁਣ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>ਕਾਲ-ਬੈਕ ਬੰਦ ਹਨ। ਨਤੀਜੇ ਪੁੱਛਣ &apos;ਤੇ, ਥੋੜ੍ਹੀ ਦੇਰ ਨਾਲ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>ਕਾਲ-ਬੈਕ %1 &apos;ਤੇ ਲਏ ਜਾ ਰਹੇ ਹਨ।</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>ਇਹ ਕਾਊਂਟਰ ਸਿਰਫ਼ ਆਪਣੀ ਵਹੀ ਰੱਖਦਾ ਹੈ; ਪੂਰੀ ਦੁਕਾਨ ਦੀ ਵਹੀ ਜੁੜੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>ਪਹਿਲਾਂ ਇਹ ਠੀਕ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>ਇਹ ਜਾਂਚ ਸਮੇਂ ਸਿਰ ਪੂਰੀ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਅਤੇ ਸੈਟਿੰਗ ਵਿੱਚ ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਜਾਂਚੋ। ਹੋਰ ਪੇਜ ਖੁੱਲ੍ਹਦੇ ਹੋਣ ਤਾਂ ਰਾਊਟਰ ਦੁਬਾਰਾ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>ਜੇ ਨੈੱਟਵਰਕ ਦਾ ਲਾਗਇਨ ਪੇਜ ਬਾਕੀ ਹੋਵੇ ਤਾਂ ਉਸ ਨੂੰ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ। ਨਹੀਂ ਤਾਂ ਰਾਊਟਰ ਵੇਖਣ ਵਾਲੇ ਨੂੰ ਦੱਸੋ। ਗ਼ਲਤ ਪਤੇ &apos;ਤੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਭਰੋ; ਉਹ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਦੱਸੋ ਕਿ ਸਰਟੀਫਿਕੇਟ ਨਵਾਂ ਕਰਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਪਤਾ ਜਾਂਚੋ। ਸਹੀ ਹੋਵੇ ਤਾਂ ਪ੍ਰੋਵਾਈਡਰ ਬੰਦ ਹੈ: ਰੁਕੋ, ਅਤੇ ਉਸੇ ਗਾਹਕ ਦਾ ਰੀਚਾਰਜ ਕਿਤੇ ਹੋਰ ਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਅਤੇ ਰਾਊਟਰ ਜਾਂਚੋ, ਫਿਰ ਦੁਬਾਰਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਫਿਰ ਵੇਖੋ। ਇਵੇਂ ਹੀ ਰਹੇ ਤਾਂ ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਸੇਵਾ ਚੱਲ ਰਹੀ ਹੈ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>ਪਹਿਲਾਂ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਤਾਰੀਖ਼ ਜਾਂਚੋ। ਸਹੀ ਹੋਵੇ ਤਾਂ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਦੱਸੋ; ਨਵਾਂ ਹੋਣ ਤੱਕ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>ਸ਼ਾਇਦ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਗ਼ਲਤ ਹੈ: ਤਾਰੀਖ਼ ਅਤੇ ਸਮਾਂ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>ਦੁਕਾਨ ਅਤੇ ਪ੍ਰੋਵਾਈਡਰ ਵਿਚਕਾਰ ਕੋਈ ਹੋਰ ਹੈ, ਜਾਂ ਪਤਾ ਗ਼ਲਤ ਹੈ। ਸੈਟਿੰਗ ਵਿੱਚ ਪਤਾ ਜਾਂਚੋ ਅਤੇ ਹੋਰ ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਅਜ਼ਮਾਓ। ਇਸ ਕਨੈਕਸ਼ਨ ਤੋਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>ਤਾਰੀਖ਼ ਅਤੇ ਸਮਾਂ ਠੀਕ ਕਰੋ, ਜਾਂ ਸਿਸਟਮ ਦੀ ਸੈਟਿੰਗ ਵਿੱਚ “ਆਪਣੇ-ਆਪ” ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਤਾਰੀਖ਼ ਅਤੇ ਸਮਾਂ ਜਾਂਚੋ। ਘੜੀ ਕੁਝ ਵੀ ਕਹੇ, ਵਿਕਰੀ ਆਪਣੀ ਤਰਤੀਬ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਯੂਜ਼ਰ ਨੇਮ ਅਤੇ ਪਾਸਵਰਡ ਫਿਰ ਭਰੋ ਅਤੇ ਉੱਥੇ ਹੀ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਪ੍ਰੋਵਾਈਡਰ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਫਿਰ ਵੇਖੋ। ਇਵੇਂ ਹੀ ਰਹੇ ਤਾਂ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਇਹ ਸ਼ਬਦ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਤੁਹਾਡੇ ਖਾਤੇ ਦੀ ਵ੍ਹਾਈਟ ਲਿਸਟ ਵਿੱਚ ਜੋੜੇ।</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਕਹੋ ਕਿ %1 ਨੂੰ ਤੁਹਾਡੇ ਖਾਤੇ ਦੀ ਵ੍ਹਾਈਟ ਲਿਸਟ ਵਿੱਚ ਜੋੜੇ।</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>ਡੈਸਕਟਾਪ ਵਿੱਚ ਉਸ ਦੇ ਪਾਸਵਰਡ ਨਾਲ ਲਾਗਇਨ ਕਰੋ ਤਾਂ ਜੋ ਕੀਰਿੰਗ ਖੁੱਲ੍ਹੇ, ਜਾਂ ਕੀਰਿੰਗ (gnome-keyring) ਲਾਓ। ਉਸ ਤੋਂ ਬਿਨਾਂ ਹਰ ਵਾਰ ਸ਼ੁਰੂ ਕਰਨ ਵੇਲੇ ਪਾਸਵਰਡ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>ਕੀਰਿੰਗ ਖੋਲ੍ਹੋ, ਜਾਂ ਫਿਰ ਸ਼ੁਰੂ ਕਰਕੇ ਸਹੀ ਪਾਸਫ੍ਰੇਜ਼ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>ਫ਼ਾਈਲ ਫਿਰ ਰੱਖੋ, ਜਿਸ ਨੂੰ ਸਿਰਫ਼ ਤੁਸੀਂ ਪੜ੍ਹ ਸਕੋ (mode 0600)।</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>ਥਾਂ ਬਣਾਓ: ਰੱਦੀ ਖਾਲੀ ਕਰੋ, ਤਸਵੀਰਾਂ ਅਤੇ ਫ਼ਿਲਮਾਂ ਕਿਤੇ ਹੋਰ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>ਉੱਥੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਲਓ, ਜਾਂ ਡਿਸਕ ਦੀ ਜਾਂਚ ਕਰਵਾਓ।</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>ਫੋਲਡਰ ਨੂੰ ਇਸੇ ਕੰਪਿਊਟਰ ਦੀ ਡਿਸਕ &apos;ਤੇ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>ਇਸ ਨੂੰ ਹੋਰਾਂ ਲਈ ਬੰਦ ਕਰੋ: ਲੋੜ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਹੈ (mode 0700)।</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ ਜਾਂ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਠੀਕ ਕਰੋ; ਫਿਰ ਕਾਊਂਟਰ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>ਕਾਊਂਟਰ ਬੰਦ ਕਰਕੇ “countertopctl verify” ਚਲਾਓ। ਪੁਰਾਣੀ ਵਿਕਰੀ journal.jsonl ਵਿੱਚ ਵੀ ਹੈ; ਕੁਝ ਵੀ ਨਾ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>ਕਾਗਜ਼ ਅਤੇ ਤਾਰ ਵੇਖੋ, ਫਿਰ ਸਿਸਟਮ ਦੀ ਪ੍ਰਿੰਟਰ ਸੈਟਿੰਗ ਵਿੱਚ ਕਤਾਰ ਦੁਬਾਰਾ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਚਾਲੂ ਕਰੋ, ਜਾਂ ਛਾਪਣ ਵੇਲੇ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>ਸਿਸਟਮ ਦੀ ਪ੍ਰਿੰਟਰ ਸੈਟਿੰਗ ਵਿੱਚ ਪ੍ਰਿੰਟਰ ਜੋੜੋ। ਉਦੋਂ ਤੱਕ ਰਸੀਦ ਸੇਵ ਕੀਤੀ ਜਾਂ ਟੈਕਸਟ ਵਜੋਂ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>ਫਿਰ ਵੇਖੋ। ਇਵੇਂ ਹੀ ਰਹੇ ਤਾਂ ਇਹ ਰਿਪੋਰਟ ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੂੰ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>ਜੇ ਪਹਿਲਾ ਰੀਚਾਰਜ “Invalid IP” ਕਹਿ ਕੇ ਮੁੜੇ ਤਾਂ ਇੱਥੇ ਫਿਰ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>ਕਾਊਂਟਰ ਦੀ ਵਿੰਡੋ ਖੁੱਲ੍ਹੀ ਰਹਿਣ &apos;ਤੇ ਉਹ ਕਾਲ-ਬੈਕ %1 &apos;ਤੇ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>ਕਾਲ-ਬੈਕ ਨਹੀਂ ਮਿਲ ਰਹੇ: %1 ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਕੋਲ ਹੈ, ਜਾਂ ਇਹ ਪਤਾ ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਨਹੀਂ ਹੈ। ਨਤੀਜੇ ਪੁੱਛਣ ਨਾਲ ਫਿਰ ਵੀ ਆਉਂਦੇ ਹਨ, ਥੋੜ੍ਹੀ ਦੇਰ ਨਾਲ।</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>ਕਾਲ-ਬੈਕ ਨਹੀਂ ਮਿਲ ਰਹੇ: %1 ਅੰਕਾਂ ਵਿੱਚ ਲਿਖਿਆ ਪਤਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>ਕਾਲ-ਬੈਕ ਨਹੀਂ ਮਿਲ ਰਹੇ: ਉਨ੍ਹਾਂ ਦੇ ਪਾਥ ਦਾ ਗੁਪਤ ਹਿੱਸਾ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>ਮਾਲਕ ਇੱਥੇ ਪੱਕਾ ਕਰੇ: ਪੰਨਿਆਂ ਉੱਪਰਲੀ ਪੱਟੀ ਦਾ ਬਟਨ, ਜਾਂ ਕਾਰਨ ਨਾਲ “countertopctl release”।</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>ਦੂਜਾ ਪ੍ਰੋਗਰਾਮ (ਦੂਜਾ ਕਾਊਂਟਰ, countertop-listener) ਬੰਦ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗ ਵਿੱਚ ਕਾਲ-ਬੈਕ ਹੇਠ ਹੋਰ ਪੋਰਟ ਚੁਣੋ ਅਤੇ ਉਸ ਨੂੰ ਦੱਸੋ ਜੋ ਪ੍ਰੋਵਾਈਡਰ ਦੀ ਕਾਲ ਉੱਥੇ ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਕਾਲ-ਬੈਕ ਹੇਠ ਸਿਰਫ਼ ਇਸ ਕੰਪਿਊਟਰ ਲਈ 127.0.0.1 ਲਿਖੋ, ਜਾਂ ਪੂਰੇ ਨੈੱਟਵਰਕ ਲਈ 0.0.0.0।</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” ਚਲਾਓ ਅਤੇ ਨਵਾਂ ਪਾਥ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>ਪਿਛਲਾ ਬੈਕਅੱਪ ਨਹੀਂ ਬਣ ਸਕਿਆ। ਵਹੀ ਆਪ ਠੀਕ ਹੈ ਅਤੇ ਵਿਕਰੀ ਚੱਲਦੀ ਰਹੇਗੀ।</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>ਪੂਰੀ ਵਹੀ ਦੀ ਪਿਛਲੀ ਜਾਂਚ ਨਹੀਂ ਹੋ ਸਕੀ। ਕੋਈ ਖ਼ਰਾਬੀ ਨਹੀਂ ਮਿਲੀ ਅਤੇ ਵਿਕਰੀ ਚੱਲਦੀ ਰਹੇਗੀ।</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>ਹਰ ਦਸ ਮਿੰਟ ਵਿੱਚ ਇਹ ਆਪਣੇ ਆਪ ਫਿਰ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਫਿਰ ਵੀ ਨਾ ਹੋਵੇ ਤਾਂ ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ, ਜਾਂ ਵਹੀ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>ਜਦੋਂ ਕੋਈ ਵਿਕਰੀ ਨਾ ਹੋ ਰਹੀ ਹੋਵੇ, ਹਰ ਦਸ ਮਿੰਟ ਵਿੱਚ ਇਹ ਆਪਣੇ ਆਪ ਫਿਰ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਫਿਰ ਵੀ ਨਾ ਹੋਵੇ ਤਾਂ ਵਹੀ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>ਇਸ ਨਾਂ ਦਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਨਾਂ, ਕੋਡ ਜਾਂ ਰਾਜ ਦਾ ਕੋਈ ਹਿੱਸਾ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ਆਪਰੇਟਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>ਨਾਂ, ਕੋਡ ਜਾਂ ਰਾਜ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>ਲੱਭੇ ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  ਬੰਦ</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>ਕੋਡ %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>ਕੀ ਹੋਇਆ ਇਹ ਵੇਖਣ ਲਈ ਕੋਈ ਰੀਚਾਰਜ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ਕੀ-ਕੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>ਦੁਹਰਾਓ</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>ਉਹੀ ਆਪਰੇਟਰ, ਨੰਬਰ ਅਤੇ ਰਕਮ ਰੀਚਾਰਜ ਫਾਰਮ ਵਿੱਚ ਭਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ਹੁਣੇ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਇਸ ਰੀਚਾਰਜ ਦੀ ਸਥਿਤੀ ਪੁੱਛਦਾ ਹੈ। ਦੁਬਾਰਾ ਕਦੇ ਨਹੀਂ ਭੇਜਦਾ।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ਟੈਕਸਟ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>ਰਸੀਦ ਨੂੰ ਟੈਕਸਟ ਵਿੱਚ ਕਾਪੀ ਕਰਦਾ ਹੈ, ਸੁਨੇਹੇ ਵਿੱਚ ਪੇਸਟ ਕਰਨ ਲਈ।</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ਆਰਡਰ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ਲੈਣ-ਦੇਣ %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>ਰੈਫ਼ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ਰਸੀਦ %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>ਹੁਣੇ-ਹੁਣੇ ਪੁੱਛਿਆ ਗਿਆ ਹੈ। ਥੋੜ੍ਹਾ ਰੁਕੋ।</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ਹੁਣੇ ਪੁੱਛਿਆ: ਕੁਝ ਨਵਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ। ਸੁਨੇਹੇ ਵਿੱਚ ਪੇਸਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>ਵਿਵਾਦ ਉਠਾਓ…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>ਵਿਕਰੀ ਨੂੰ ਭੇਜਣ ਵਾਲੀ ਸ਼ਿਕਾਇਤ ਨਾਲ ਮਾਲਕ ਦੀ ਸੂਚੀ ਵਿੱਚ ਪਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>ਇਸ &apos;ਤੇ ਪਹਿਲਾਂ ਹੀ ਵਿਵਾਦ ਹੈ: ਵਿਵਾਦ ਪੇਜ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>ਵਿਕਰੀ ਦੀ ਕਹਾਣੀ</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>ਅੱਜ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ਕੱਲ੍ਹ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>ਪਿਛਲੇ 7 ਦਿਨ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>ਪਿਛਲੇ 30 ਦਿਨ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>ਸਾਰੇ ਦਿਨ</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>ਦਿਨ ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ਪਹਿਲਾ ਦਿਨ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>ਆਖ਼ਰੀ ਦਿਨ (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ਇਹ ਦਿਨ ਵਿਖਾਓ</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>ਹਿਸਟਰੀ ਵਿੱਚ ਖੋਜ</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>ਹਿਸਟਰੀ ਦੇ ਦਿਨ</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>ਹਿਸਟਰੀ ਦੀ ਸੇਵਾ</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>ਹਿਸਟਰੀ ਦਾ ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>ਹਿਸਟਰੀ ਦੀ ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>ਜੋ ਕੁਝ ਮਿਲਿਆ ਹੈ, ਉਹ ਸਪ੍ਰੈਡਸ਼ੀਟ ਦੀ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ਹਰ ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>ਅਜੇ ਖੁੱਲ੍ਹੇ</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>ਸਾਰੇ ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>ਹਿਸਟਰੀ ਦੀ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>ਸਾਰੇ ਦਿਨਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>ਹਿਸਟਰੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਵਹੀ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ; ਇਸ ਨਾਲ ਕੁਝ ਗੁਆਚਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>ਹਿਸਟਰੀ ਦਾ ਜੋੜ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>ਗਿਣ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>ਅਜੇ ਕੋਈ ਰੀਚਾਰਜ ਨਹੀਂ। ਪਹਿਲਾ ਹੁੰਦਿਆਂ ਹੀ ਇੱਥੇ ਦਿਸੇਗਾ।</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਵਿੱਚ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਵਿੱਚ ਕੋਈ ਵਿਕਰੀ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln ਰੀਚਾਰਜ</numerusform>
            <numerusform>%Ln ਰੀਚਾਰਜ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ਸਫਲ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ਬਾਕੀ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ਅਸਫਲ</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … ਹੁਣ ਤੱਕ</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 ਮਿ.ਸਕਿੰ. ਵਿੱਚ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>ਜੋ ਮਿਲਿਆ ਉਹ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>ਸਪ੍ਰੈਡਸ਼ੀਟ ਦੀ ਫ਼ਾਈਲ (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1 ਵਿੱਚ %Ln ਲਾਈਨ ਲਿਖੀ ਗਈ</numerusform>
            <numerusform>%1 ਵਿੱਚ %Ln ਲਾਈਨਾਂ ਲਿਖੀਆਂ ਗਈਆਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ਫ਼ਾਈਲ ਉੱਥੇ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ ਜਾਂ ਡਿਸਕ &apos;ਤੇ ਥਾਂ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>ਨਾਂ ਜਾਂ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>ਨੰਬਰ, ਗਾਹਕ ਦੇ ਨਾਂ, ਆਰਡਰ ਆਈਡੀ ਜਾਂ ਰੈਫ਼ਰੈਂਸ ਦਾ ਕੋਈ ਵੀ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ਖੋਜ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ਐਕਸਪੋਰਟ ਕਿੰਨਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ਵਰਕਬੁੱਕ (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>ਰੱਦ ਕੀਤਾ ਗਿਆ। ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਲਿਖੀ ਗਈ।</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ਐਕਸਪੋਰਟ (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>ਉਹੀ ਵਿਕਰੀ ਦੁਬਾਰਾ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ਕਿਸੇ ਦਿਨ &apos;ਤੇ ਜਾਓ</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>ਵਿਕਰੀ ਅੱਗੇ ਚੱਲਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>ਕਾਰਨ, ਸਮੇਂ ਨਾਲ ਵਹੀ ਵਿੱਚ ਰਹੇਗਾ (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>ਵਿਕਰੀ ਚਾਲੂ ਕਰੋ (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>ਰੁਕੀ ਰਹਿਣ ਦਿਓ</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>ਇਸ ਤੋਂ ਬਾਅਦ %n ਹੋਰ ਕਾਰਨ ਵੇਖਣਾ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਤੋਂ ਬਾਅਦ %n ਹੋਰ ਕਾਰਨ ਵੇਖਣੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>ਮਾਲਕ ਪੱਕਾ ਕਰੇ… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>ਖੁੱਲ੍ਹੀਆਂ ਵਿਕਰੀਆਂ ਵੇਖੋ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>ਇਹ ਕੁੰਜੀ ਦਿਓ (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>ਫਿਰ ਆਪਣੀ ਕੁੰਜੀ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>ਸਾਰੀਆਂ ਕੁੰਜੀਆਂ ਪਹਿਲਾਂ ਵਾਂਗ (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>ਕੁੰਜੀਆਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ਕਮਾਂਡਾਂ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ਕਮਾਂਡ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ: ਇੱਥੇ ਦਬਾਓ (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ਸੇਵ ਕਰੋ (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਹਰ ਦੁਕਾਨ ਵਿੱਚ ਇੱਕੋ ਹੈ।</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਖਾਨੇ ਵਿੱਚ ਲਿਖਦੀ ਹੈ। ਫੰਕਸ਼ਨ ਕੁੰਜੀ ਜਾਂ Ctrl ਨਾਲ ਕੋਈ ਕੁੰਜੀ ਲਓ।</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਹਰ ਦੁਕਾਨ ਵਿੱਚ ਪੈਸੇ ਭੇਜਦੀ, ਬਾਹਰ ਨਿਕਲਦੀ ਜਾਂ ਮੀਨੂ ਖੋਲ੍ਹਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>ਇਹ ਕੁੰਜੀ &quot;%1&quot; ਦੀ ਹੈ। ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਹੋਰ ਕੁੰਜੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>ਸੇਵ ਕਰਨ &apos;ਤੇ ਹਰ ਕਮਾਂਡ ਦੀ ਆਪਣੀ ਕੁੰਜੀ ਫਿਰ ਹੋ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>ਕੁੰਜੀਆਂ ਬਦਲੋ (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>ਕੁੰਜੀਆਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>ਕੁੰਜੀਆਂ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>ਹੁਣ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter ਅਗਲੇ ਖਾਨੇ ਵਿੱਚ ਲੈ ਜਾਂਦਾ ਹੈ ਅਤੇ ਕਦੇ ਪੈਸੇ ਨਹੀਂ ਭੇਜਦਾ। ਹੇਠਾਂ ਲਕੀਰ ਵਾਲਾ ਅੱਖਰ Alt ਨਾਲ ਦਬਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> ਜਾਂ </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ਹਰ ਥਾਂ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>ਬੰਦ ਕਰੋ (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ਖਾਤਾ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ਖਾਤਾ ਆਈਡੀ (RAPDRP) / ਕਨੈਕਸ਼ਨ ਆਈਡੀ (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ਖਾਤਾ ਆਈਡੀ (RAPDRP) / ਖਪਤਕਾਰ ਨੰ. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ਖਾਤਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ਬੈਂਕ ਖਾਤਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>ਬਿੱਲ ਗਰੁੱਪ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>ਬਿਲਿੰਗ ਯੂਨਿਟ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>ਬਿਜ਼ਨਸ ਪਾਰਟਨਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ਖਪਤਕਾਰ (ਖਾਤਾ) ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ਖਪਤਕਾਰ / ਮੀਟਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ਖਪਤਕਾਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ਖਪਤਕਾਰ ਕੋਡ</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ਖਪਤਕਾਰ ਨੰ.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ਖਪਤਕਾਰ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ਖਪਤਕਾਰ ਨੰਬਰ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>ਕੰਟਰੈਕਟ ਖਾਤਾ ਨੰ.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>ਕੰਟਰੈਕਟ ਖਾਤਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ਗਾਹਕ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>ਗਾਹਕ ਆਈਡੀ (ਖਪਤਕਾਰ ਨੰ. ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>ਗਾਹਕ ਆਈਡੀ / ਖਾਤਾ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>ਗਾਹਕ ਆਈਡੀ / ਰਜਿਸਟਰਡ ਫ਼ੋਨ ਨੰ.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>ਗਾਹਕ ਖਾਤਾ (CA) ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>ਗਾਹਕ ਨੰਬਰ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>ਗਾਹਕ ਨੰਬਰ / ਬਿਜ਼ਨਸ ਪਾਰਟਨਰ</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>ਸਾਈਕਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ਡਾਟਾ ਕਾਰਡ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>ਜਨਮ ਮਿਤੀ (ਦਿਨ-ਮਹੀਨਾ-ਸਾਲ)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>ਬਿਜਲੀ ਖਾਤਾ ਨੰ. / ਸਰਵਿਸ ਕਨੈਕਸ਼ਨ ਨੰ.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS ਨੰਬਰ</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ਲੈਂਡਲਾਈਨ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ਲੈਂਡਲਾਈਨ ਨੰਬਰ (STD ਕੋਡ ਤੋਂ ਬਿਨਾਂ)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>ਮੋਬਾਈਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>ਪਾਲਿਸੀ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>ਪ੍ਰੋਸੈਸਿੰਗ ਸਾਈਕਲ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR ਨੰਬਰ</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD ਕੋਡ</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>ਸਰਵਿਸ ਕਨੈਕਸ਼ਨ ਨੰਬਰ / CA ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>ਸਰਵਿਸ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>ਸਮਾਰਟ ਕਾਰਡ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ਸਬਸਕ੍ਰਾਈਬਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>ਯੂਨੀਕ ਸਰਵਿਸ ਨੰਬਰ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>ਵਾਹਨ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>ਵਾਹਨ ਨੰਬਰ / ਵਾਲਿਟ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>ਵਾਹਨ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>ਵਾਹਨ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ / ਵਾਲਿਟ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>ਵਾਹਨ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ / ਵਾਲਿਟ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>ਵਿਊਇੰਗ ਕਾਰਡ (VC) ਨੰ. / ਰਜਿਸਟਰਡ ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>ਅੰਡੇਮਾਨ ਅਤੇ ਨਿਕੋਬਾਰ</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ਆਂਧਰਾ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>ਅਰੁਣਾਚਲ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>ਅਸਾਮ</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>ਬਿਹਾਰ</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ਚੰਡੀਗੜ੍ਹ</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ਚੇਨਈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ਛੱਤੀਸਗੜ੍ਹ</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>ਦਾਦਰਾ ਅਤੇ ਨਗਰ ਹਵੇਲੀ</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>ਦਮਨ ਅਤੇ ਦੀਵ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ਦਿੱਲੀ</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ਗੋਆ</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ਗੁਜਰਾਤ</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ਹਰਿਆਣਾ</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>ਹਿਮਾਚਲ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ਜੰਮੂ ਅਤੇ ਕਸ਼ਮੀਰ</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ਝਾਰਖੰਡ</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>ਕਰਨਾਟਕ</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>ਕੇਰਲ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>ਕੋਲਕਾਤਾ</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>ਲੱਦਾਖ</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>ਲਕਸ਼ਦੀਪ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>ਮੱਧ ਪ੍ਰਦੇਸ਼</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>ਮਹਾਰਾਸ਼ਟਰ</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>ਮਣੀਪੁਰ</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>ਮੇਘਾਲਿਆ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>ਮਿਜ਼ੋਰਮ</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ਮੁੰਬਈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>ਨਾਗਾਲੈਂਡ</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>ਨਵੀਂ ਦਿੱਲੀ</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ਉੱਤਰ-ਪੂਰਬ</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ਓਡੀਸ਼ਾ</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>ਪੁਡੂਚੇਰੀ</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>ਪੰਜਾਬ</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>ਰਾਜਸਥਾਨ</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>ਸਿੱਕਮ</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>ਤਾਮਿਲਨਾਡੂ</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>ਤੇਲੰਗਾਨਾ</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ਤ੍ਰਿਪੁਰਾ</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ਉੱਤਰ ਪ੍ਰਦੇਸ਼ ਪੂਰਬ</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ਉੱਤਰ ਪ੍ਰਦੇਸ਼ ਪੱਛਮ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ਉੱਤਰਾਖੰਡ</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>ਪੱਛਮੀ ਬੰਗਾਲ</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>ਕਿਸ ਪਤੇ &apos;ਤੇ ਸੁਣਨਾ ਹੈ (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>ਪੋਰਟ; ਨਾ ਦੇਣ &apos;ਤੇ ਸੈਟਿੰਗ ਵਾਲਾ, ਜਾਂ ਕੋਈ ਖਾਲੀ</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 ਵਿੱਚ ਕੋਈ ਕਾਊਂਟਰ ਨਹੀਂ ਹੈ। --data-dir ਨਾਲ ਉਸ ਦਾ ਫੋਲਡਰ ਦੱਸੋ, ਜਾਂ ਪਹਿਲਾਂ &quot;countertopctl configure&quot; ਨਾਲ ਉਸ ਨੂੰ ਤਿਆਰ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>ਫੋਲਡਰ %1 ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਕੁਝ ਸੁਣਿਆ ਨਹੀਂ ਜਾ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 ਦੀ ਸੈਟਿੰਗ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ: %2 ਸਹੀ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 ਦੀ ਵਹੀ ਕੰਮ ਨਹੀਂ ਆ ਸਕਦੀ (%2)। ਕੁਝ ਸੁਣਿਆ ਨਹੀਂ ਜਾ ਰਿਹਾ। ਕੀ ਗੜਬੜ ਹੈ, ਇਹ ਵੇਖਣ ਲਈ &quot;countertopctl verify&quot; ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port 0 ਤੋਂ 65535 ਤੱਕ ਦੀ ਗਿਣਤੀ ਹੈ।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; ਕੋਈ ਪਤਾ ਨਹੀਂ ਹੈ: --bind ਨੂੰ ਅੰਕਾਂ ਵਾਲਾ ਪਤਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ 127.0.0.1 ਜਾਂ 0.0.0.0।</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>ਕਾਲ-ਬੈਕ ਦਾ ਟੋਕਨ %1 ਤੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: ਉਹ ਇਸੇ ਯੂਜ਼ਰ ਦੀ ਨਿੱਜੀ ਫ਼ਾਈਲ (0600) ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। &quot;countertopctl callback --new-token&quot; ਨਵਾਂ ਬਣਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 ਦਾ ਪੋਰਟ %1 ਨਹੀਂ ਮਿਲ ਸਕਿਆ (%3)। --port ਨਾਲ ਹੋਰ ਚੁਣੋ, ਜਾਂ ਜਿਸ ਪ੍ਰੋਗਰਾਮ ਨੇ ਉਹ ਲਿਆ ਹੈ ਉਸ ਨੂੰ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਕਾਲ-ਬੈਕ ਲੈਂਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – ਅਭਿਆਸ</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>ਅਭਿਆਸ · ਨਕਲੀ ਪੈਸੇ, ਕੋਈ ਅਸਲੀ ਰੀਚਾਰਜ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ਹਿਸਟਰੀ</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>ਦੁਕਾਨ (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>ਸੈਟਿੰਗ (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>ਬੈਲੇਂਸ ਪੁੱਛੋ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ਬੰਦ ਕਰੋ (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>ਰੀਚਾਰਜ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>ਰੀਚਾਰਜ ਪੇਜ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ਆਪਰੇਟਰ ਲੱਭੋ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ਹਿਸਟਰੀ (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>ਹਿਸਟਰੀ ਖੋਲ੍ਹੋ (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>ਮਦਦ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop ਬਾਰੇ (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>ਕਾਊਂਟਰ %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ਡਾਕਟਰ</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ਡਾਕਟਰ (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>ਵਿਵਾਦ</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>ਵਿਵਾਦ (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>ਸਵਾਲ ਮਨ੍ਹਾ ਕੀਤੇ ਜਾ ਰਹੇ ਹਨ</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ਦਿੱਖ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ਹਲਕੀ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ਗੂੜ੍ਹੀ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ਤਿੱਖਾ ਫ਼ਰਕ (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ਗਾਹਕ</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>ਥੋਕ</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ਗਾਹਕ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>ਥੋਕ ਸੂਚੀ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>ਪਰਚੀਆਂ ਅਤੇ ਪ੍ਰਿੰਟਰ (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>ਰੋਜ਼ਨਾਮਚਾ</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>ਰੋਜ਼ਨਾਮਚਾ (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>ਅਭਿਆਸ ਪੈਨਲ</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>ਅਭਿਆਸ · ਨਕਲੀ ਪੈਸੇ · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>ਦੁਕਾਨ ਦੀ ਤਿਆਰੀ (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>ਅਭਿਆਸ ਪੈਨਲ (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>ਅਭਿਆਸ ਛੱਡ ਕੇ ਅਸਲੀ ਵਿਕਰੀ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>ਹੁਣ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>ਕੁੰਜੀਆਂ ਬਦਲੋ (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ਕਿਤਾਬਚਾ (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ਹਰ ਥਾਂ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ਸ਼ਿਫਟ</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>ਸ਼ਿਫਟ ਅਤੇ ਗੱਲਾ (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>ਵਰਤੋਂਕਾਰ ਬਦਲੋ (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>ਇਹ ਪੰਨਾ ਮਾਲਕ ਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>ਇੱਥੇ ਜੋ ਹੈ ਉਹ ਸਿਰਫ਼ ਮਾਲਕ ਨੂੰ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਅੱਗੇ ਵਧਣ ਲਈ ਮਾਲਕ ਸਾਈਨ ਇਨ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>ਵਰਤੋਂਕਾਰ ਬਦਲੋ</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>ਦੂਜੀ ਸਕ੍ਰੀਨ &apos;ਤੇ ਵਿਕਰੀ ਵਿਖਾਓ</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>ਨੰਬਰ, ਆਪਰੇਟਰ, ਰਕਮ ਅਤੇ UPI ਕੋਡ, ਗਾਹਕ ਵੱਲ। ਦੂਜੀ ਸਕ੍ਰੀਨ ਨਾ ਹੋਵੇ ਤਾਂ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ।</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>ਸੇਵ ਹੋ ਗਿਆ। ਅਗਲੀ ਵਿਕਰੀ ਤੋਂ ਲਾਗੂ।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>ਸਕਰੀਨ ਅਤੇ ਆਵਾਜ਼ਾਂ</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>ਵਿਕਰੀ ਦੇ ਨਤੀਜੇ &apos;ਤੇ ਆਵਾਜ਼ ਵਜਾਓ</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>ਕਿਤਾਬਚਾ</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>ਕਿਤਾਬਚੇ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>ਅੱਗੇ ਖੋਜੋ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ਬੰਦ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>ਕਿਤਾਬਚਾ ਇੱਥੇ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>ਮਾਰਜਿਨ</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ਆਪਰੇਟਰ ਅਨੁਸਾਰ ਮਾਰਜਿਨ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ਐਕਸਪੋਰਟ (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ਛਾਪੋ… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਮਾਰਜਿਨ ਨਹੀਂ ਦੱਸਦਾ। ਇਹ ਦਰਾਂ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ; ਵਾਲਿਟ ਨੇ ਜੋ ਵਿਖਾਇਆ ਉਹ ਨਾਲ ਹੈ। ਟੈਕਸ ਦੇ ਕਾਲਮ ਤੁਹਾਡੇ ਲੇਖਾਕਾਰ ਲਈ ਹਨ।</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>ਮਾਰਜਿਨ ਦਾ ਮਹੀਨਾ</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ਮਹੀਨਾ (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ਆਪਰੇਟਰ ਦੀ ਦਰ</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>ਦਰ ਦਾ ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>ਦਰ</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>ਦਰ ਕਿਸ ਤੇ ਹੈ</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% ਰਕਮ ਦਾ</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ ਪ੍ਰਤੀ ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>ਦਰ ਦਾ ਪਹਿਲਾ ਦਿਨ</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>ਲਿਖੀਆਂ ਦਰਾਂ</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>ਦਰ ਰੱਖੋ (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>ਇਸ ਦਿਨ ਤੋਂ ਦਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>ਵਾਪਸ ਲਓ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ਆਪਰੇਟਰ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>ਤੋਂ (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>ਮਾਰਜਿਨ ਤੇ ਟੈਕਸ, ਪ੍ਰਤੀਸ਼ਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST ਪ੍ਰਤੀਸ਼ਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS ਪ੍ਰਤੀਸ਼ਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>ਟੈਕਸ ਦੀਆਂ ਦਰਾਂ ਰੱਖੋ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GST</source>
        <translation>GST (&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;DS</source>
        <translation>TDS (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was sold in this month.</source>
        <translation>ਇਸ ਮਹੀਨੇ ਕੁਝ ਨਹੀਂ ਵਿਕਿਆ।</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>ਕੋਈ ਦਰ ਨਹੀਂ ਲਿਖੀ</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>ਦਰ 0 ਤੋਂ 10 ਪ੍ਰਤੀਸ਼ਤ, ਜਾਂ ਪ੍ਰਤੀ ਰੀਚਾਰਜ 0 ਤੋਂ 100 ਰੁਪਏ ਹੁੰਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>ਦਰ ਵਾਪਸ ਲੈ ਲਈ।</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>ਟੈਕਸ ਦੀ ਦਰ 0 ਤੋਂ 50 ਪ੍ਰਤੀਸ਼ਤ ਹੁੰਦੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>ਟੈਕਸ ਦੀਆਂ ਦਰਾਂ ਰੱਖ ਲਈਆਂ।</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>ਮਾਰਜਿਨ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>ਸਪ੍ਰੈਡਸ਼ੀਟ ਦੀ ਫ਼ਾਈਲ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ਛਾਪਣ ਦੇ ਪੰਨੇ (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ਉੱਥੇ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ। ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ, ਜਾਂ ਡਿਸਕ ਤੇ ਥਾਂ ਬਣਾਓ।</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>ਦਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>ਪ੍ਰਤੀ ਰੀਚਾਰਜ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 ਤੋਂ</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>ਮਾਰਜਿਨ, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>ਤੁਹਾਡੀਆਂ ਦਰਾਂ ਨਾਲ ਮਾਰਜਿਨ</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>ਵਾਲਿਟ ਤੋਂ ਦਿਸਿਆ ਮਾਰਜਿਨ</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>ਬਿਨਾਂ ਦਰ ਵਾਲੇ ਦਿਨਾਂ ਦੀ ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>ਦਰ ਨਾਲ</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>ਸਿੱਖਿਆ</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
    <message>
        <source>TDS %1 %</source>
        <translation>TDS %1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ਕੁੱਲ</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n ਅੰਕ</numerusform>
            <numerusform>%n ਅੰਕ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ਅੱਖਰ</numerusform>
            <numerusform>%n ਅੱਖਰ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>ਜਿਨ੍ਹਾਂ ਗਾਹਕਾਂ ਨੂੰ ਦੱਸਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp ਨੂੰ ਟੈਕਸਟ ਨਾਲ ਖੋਲ੍ਹਦਾ ਹੈ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਾ ਭੇਜੋ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>ਨੰਬਰ ਕਾਪੀ ਕਰੋ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>ਪੂਰਾ ਵੇਰਵਾ (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>ਨਕਦ ਮੋੜਿਆ (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI ਨਾਲ ਮੋੜਿਆ (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>ਗਾਹਕ ਨੂੰ ਦੱਸ ਦਿੱਤਾ (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>ਦੱਸਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>ਕਿਸੇ ਨੂੰ ਦੱਸਣਾ ਬਾਕੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>ਵਿਕਰੀ ਫੇਲ੍ਹ ਹੋਣ ਜਾਂ ਪੈਸੇ ਵਾਪਸ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਚਲੇ ਗਏ ਗਾਹਕ ਇੱਥੇ ਇੱਕ ਮਹੀਨਾ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>ਇਹ ਉਧਾਰ &apos;ਤੇ ਸੀ ਅਤੇ ਰਕਮ ਖਾਤੇ ਵਿੱਚ ਵਾਪਸ ਆ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>ਭੁਗਤਾਨ ਕਿਵੇਂ ਹੋਇਆ, ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ਟੈਕਸਟ WhatsApp ਵਿੱਚ ਹੈ; ਉੱਥੇ ਭੇਜੋ ਦਬਾਉਣ &apos;ਤੇ ਹੀ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਟੈਕਸਟ ਕਾਪੀ ਕਰ ਲਿਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>ਨੰਬਰ ਕਾਪੀ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 ਮੋੜੇ ਗਏ ਲਿਖ ਲਏ ਹਨ।</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ: ਗੱਲੇ ਵਿੱਚੋਂ ਪੈਸੇ ਸਿਰਫ਼ ਖੁੱਲ੍ਹੀ ਸ਼ਿਫ਼ਟ ਵਿੱਚ ਨਿਕਲਦੇ ਹਨ। ਪਹਿਲਾਂ ਸ਼ਿਫ਼ਟ ਖੋਲ੍ਹੋ (Ctrl+7), ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਨਾ ਮੋੜੋ।</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ: ਇਹ ਪਹਿਲਾਂ ਹੀ ਨਿਬੜ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਵਿਕਰੀ ਦੀ ਹਾਲਤ ਬਦਲ ਗਈ ਹੈ। ਕੁਝ ਨਾ ਮੋੜੋ।</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 ਮੋੜਨੇ ਹਨ। ਭੁਗਤਾਨ: %2।</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>ਸੂਚੀ ਦਾ ਭੁਗਤਾਨ ਕਿਵੇਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ਗਾਹਕ ਦਾ ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>ਭੁਗਤਾਨ (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ਜਿਸ ਗਾਹਕ ਦਾ ਖਾਤਾ ਹੈ ਉਸ ਦਾ ਮੋਬਾਈਲ ਨੰਬਰ ਲਿਖੋ।</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>ਰਸੀਦ %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ਕੈਸ਼ ਦਰਾਜ਼</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>ਪਰਚੀਆਂ ਅਤੇ ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>ਜੋ ਪਰਚੀਆਂ ਨਹੀਂ ਨਿਕਲੀਆਂ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ਪਰਚੀ</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>ਕਦੋਂ ਮੰਗੀ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>ਹੋਰ ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>ਹੁਣੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>ਇੱਥੇ ਭੇਜੋ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ਹਟਾਓ (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>ਕੁਝ ਬਾਕੀ ਨਹੀਂ ਹੈ। ਪਰਚੀਆਂ %1 &apos;ਤੇ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>ਕੁਝ ਬਾਕੀ ਨਹੀਂ ਹੈ। ਇਸ ਕਾਊਂਟਰ ਲਈ ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਲਾਇਆ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>ਪਾਸੇ ਰੱਖੇ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 ਤੋਂ 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>ਪਾਸੇ ਰੱਖਿਆ ਫਾਰਮ %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>ਵਾਪਸ ਲਿਆਓ (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>ਮਾਲਕ</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>ਕੈਸ਼ੀਅਰ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, ਇੱਕ ਵਿਕਰੀ %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, ਇੱਕ ਦਿਨ %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, ਬੰਦ</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>ਕੈਸ਼ੀਅਰ ਵਾਲਿਟ ਦਾ ਬਕਾਇਆ ਵੇਖਣ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ਲੋਕ</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ਕਿਸੇ ਨੂੰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ਬਕਾਇਆ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ਕਦੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>ਨਿਯਮ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>ਇਸ ਰਕਮ ਤੋਂ ਦੋ ਵਾਰ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>ਇੰਨੇ ਮਿੰਟ ਬਾਅਦ ਪੁੱਛੋ ਕੌਣ ਹੈ</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>ਜਦ ਤੱਕ ਕੋਈ ਨਹੀਂ ਜੋੜਿਆ, ਕਾਊਂਟਰ ਤੇ ਹਰ ਕੋਈ ਮਾਲਕ ਹੈ। ਪਹਿਲਾ ਜੋੜਿਆ ਵਿਅਕਤੀ ਮਾਲਕ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਫਿਰ ਸਾਰੇ ਸਾਈਨ ਇਨ ਕਰਦੇ ਹਨ। ਭੁੱਲਿਆ PIN ਸਿਰਫ਼ ਦੂਜਾ ਮਾਲਕ ਨਵਾਂ ਰੱਖ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਦੋ ਜਣੇ ਮਾਲਕ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>ਘੱਟੋ-ਘੱਟ %1 ਅੱਖਰਾਂ ਦਾ PIN ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ਸੇਵ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>ਨਹੀਂ ਸੰਭਾਲਿਆ: ਪਹਿਲਾ ਵਿਅਕਤੀ ਮਾਲਕ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਇੱਕ ਮਾਲਕ ਹਮੇਸ਼ਾ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>ਨਹੀਂ ਸੰਭਾਲਿਆ: ਅਜਿਹਾ ਨਾਂ ਜੋ ਕਿਸੇ ਦਾ ਨਾ ਹੋਵੇ, ਰੁਪਏ ਵਿੱਚ ਹੱਦਾਂ, ਅਤੇ ਘੱਟੋ-ਘੱਟ %1 ਅੱਖਰਾਂ ਦਾ PIN ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>ਨਹੀਂ ਸੰਭਾਲਿਆ: ਪਹਿਲਾਂ ਮਾਲਕ ਨੂੰ PIN ਦੇਣਾ ਪਵੇਗਾ। ਬਟਨ ਫਿਰ ਦਬਾਓ।</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>ਕਾਊਂਟਰ ਤੇ ਕੰਮ ਕਰ ਸਕਦੇ ਹਨ (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ਕਿਸੇ ਨੂੰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ਕੈਸ਼ੀਅਰ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ਮਾਲਕ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ਕੋਈ ਹੱਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ਨਾਂ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ਭੂਮਿਕਾ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>ਨਵਾਂ PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN ਫਿਰ (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>ਇੱਕ ਵਿਕਰੀ ਵੱਧ ਤੋਂ ਵੱਧ (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>ਇੱਕ ਦਿਨ ਵੱਧ ਤੋਂ ਵੱਧ (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>ਨਾਂ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਹੱਦਾਂ ਰੁਪਏ ਵਿੱਚ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>ਉਹੀ PIN ਦੋ ਵਾਰ ਲਿਖੋ, ਘੱਟੋ-ਘੱਟ %1 ਅੱਖਰ।</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>ਕਾਊਂਟਰ ਤੇ ਕੌਣ ਹੈ?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>ਇੱਕ ਵਾਰ ਫਿਰ ਤੁਹਾਡਾ PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਮਾਲਕ ਨੂੰ ਦੇਣੀ ਪਵੇਗੀ</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>ਜੋ ਬਾਕੀ ਹੈ ਉਸ ਬਾਰੇ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ, ਅਤੇ ਜੋ ਲਿਖਿਆ ਸੀ ਉਹ ਕਾਇਮ ਹੈ। ਭੁੱਲਿਆ PIN ਮਾਲਕ ਸੈਟਿੰਗ ਵਿੱਚ ਨਵਾਂ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>ਇਸ ਨਾਲ ਦੁਕਾਨ ਦੀ ਨੀਂਹ ਬਦਲਦੀ ਹੈ। ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>ਇਜਾਜ਼ਤ ਸਿਰਫ਼ ਇਸ ਵਾਰ ਦੀ ਹੈ, ਅਤੇ ਵਹੀ ਵਿੱਚ ਦੋਵਾਂ ਨਾਵਾਂ ਨਾਲ ਰਹਿੰਦੀ ਹੈ। ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ਨਾਂ (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ਸਾਈਨ ਇਨ</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>ਇਜਾਜ਼ਤ ਦਿਓ</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>ਕਾਊਂਟਰ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN ਗਲਤ ਹੈ। ਕੁਝ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>ਬਹੁਤ ਵਾਰ ਗਲਤ PIN: %n ਸਕਿੰਟ ਰੁਕੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</numerusform>
            <numerusform>ਬਹੁਤ ਵਾਰ ਗਲਤ PIN: %n ਸਕਿੰਟ ਰੁਕੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 ਹੁਣ ਇੱਥੇ ਕੰਮ ਨਹੀਂ ਕਰ ਸਕਦੇ।</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>ਤੀਜੀ ਵਾਰ ਪੁੱਛਣ &apos;ਤੇ ਪਤਾ ਲੱਗਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>ਫਿਰ ਵੀ ਹੋ ਜਾਂਦਾ ਹੈ: ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਪੁੱਛਣਾ ਪੈਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>ਪੈਸੇ ਵਾਲਿਟ ਵਿੱਚ ਮੁੜ ਆਉਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>ਹੁਣ ਤੋਂ ਹਰ ਵਿਕਰੀ ਲਈ (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>ਅਭਿਆਸ ਪੈਨਲ</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>ਅਭਿਆਸ · ਪ੍ਰੋਵਾਈਡਰ ਅੱਗੇ ਕੀ ਜਵਾਬ ਦੇਵੇ</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>ਪਿਛਲੀ ਸਫਲ ਵਿਕਰੀ ਵਾਪਸ ਲਓ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ਬੰਦ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>ਜਿਵੇਂ ਆਮ ਹੁੰਦਾ ਹੈ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>ਸਫਲ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>ਅਸਫਲ: ਆਪਰੇਟਰ ਮਨ੍ਹਾ ਕਰਦਾ ਹੈ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>ਉਡੀਕ, ਫਿਰ ਸਫਲ (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>ਉਡੀਕ, ਫਿਰ ਅਸਫਲ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>ਕੋਈ ਜਵਾਬ ਨਹੀਂ (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>ਸਫਲ, ਜੋ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਹੋਵੇ (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>ਹਰ ਵਿਕਰੀ: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>ਅਗਲੀ ਵਿਕਰੀ: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>ਵਾਪਸ ਲਈ ਗਈ। ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਉਦੋਂ ਪਤਾ ਲੱਗੇਗਾ ਜਦੋਂ ਉਹ ਆਰਡਰ ਬਾਰੇ ਫਿਰ ਪੁੱਛੇਗਾ।</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>ਵਾਪਸ ਲੈਣ ਲਈ ਅਜੇ ਕੋਈ ਸਫਲ ਵਿਕਰੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 ਨਾਂ ਦਾ ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 ਪ੍ਰਿੰਟਰ ਦਾ ਡਿਵਾਈਸ ਨਹੀਂ ਹੈ; ਉਸ &apos;ਤੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>ਇਸ ਯੂਜ਼ਰ ਨੂੰ ਪ੍ਰਿੰਟਰ %1 &apos;ਤੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>ਪ੍ਰਿੰਟਰ %1 ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋਇਆ। ਕੀ ਉਹ ਚਾਲੂ ਹੈ?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>ਪ੍ਰਿੰਟਰ %1 ਰੁਕਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>ਪ੍ਰਿੰਟਰ %1 ਨਵਾਂ ਕੰਮ ਨਹੀਂ ਲੈ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>ਪ੍ਰਿੰਟਰ %1 ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਕੀ ਉਸ ਵਿੱਚ ਕਾਗਜ਼ ਹੈ?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>ਪ੍ਰਿੰਟਰ %1 ਨੇ ਵਿਚਕਾਰ ਸੰਪਰਕ ਤੋੜ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>ਪ੍ਰਿੰਟ ਸਿਸਟਮ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ, ਇਸ ਲਈ %1 ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>ਪ੍ਰਿੰਟ ਵਹੀ ਵਿੱਚ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਿਆ, ਇਸ ਲਈ %1 ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 &apos;ਤੇ ਕੁਝ ਨਹੀਂ ਛਪਿਆ।</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਹਿੱਸਾ ਛਪ ਗਿਆ ਹੋਵੇ; ਅਗਲੀ ਰਸੀਦ &apos;ਤੇ ਡੁਪਲੀਕੇਟ ਲਿਖਿਆ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 &apos;ਤੇ ਆਪਣੀ ਵਾਰੀ ਦੀ ਉਡੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>ਪ੍ਰਿੰਟਰ %1 ਨਾਲ ਜੁੜ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 &apos;ਤੇ ਛਪ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ਆਪਣੇ ਆਪ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 &apos;ਤੇ ਛਪ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>ਦਸ ਮਿੰਟ ਤੋਂ ਵੱਧ ਉਡੀਕ ਹੋਈ, ਇਸ ਲਈ ਨਹੀਂ ਛਾਪਿਆ ਗਿਆ, ਤਾਂ ਜੋ ਬਿਨਾਂ ਮੰਗੇ ਨਾ ਨਿਕਲੇ।</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>ਰੱਦ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>ਹਰ ਵਿਕਰੀ ਤੋਂ ਬਾਅਦ ਪਰਚੀ ਛਾਪੋ (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>ਇਸ ਕਾਊਂਟਰ ਦੇ ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>ਪਰਚੀਆਂ ਪਹਿਲੇ ਪ੍ਰਿੰਟਰ &apos;ਤੇ ਜਾਂਦੀਆਂ ਹਨ। ਕੋਈ ਪ੍ਰਿੰਟਰ ਆਪਣੇ ਆਪ ਦੂਜੇ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ਪ੍ਰਿੰਟਰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>ਇਹ ਪ੍ਰਿੰਟਰ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>ਪਹਿਲਾਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>ਪਰਚੀਆਂ ਇਸੇ ਪ੍ਰਿੰਟਰ &apos;ਤੇ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ਕੱਢੋ</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>ਇਹ ਪ੍ਰਿੰਟਰ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 ਡਾਟ</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>ਦਰਾਜ਼</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ਸੇਵ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (ਰੁਕਿਆ)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>ਪ੍ਰਿੰਟਰ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ਪ੍ਰਿੰਟਰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 ਵਿੱਚੋਂ 1 · ਕਿਹੜਾ ਪ੍ਰਿੰਟਰ?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>ਲੱਭੇ ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>ਜਾਂ ਦੁਕਾਨ ਦੇ ਨੈੱਟਵਰਕ ਦਾ ਥਰਮਲ ਪ੍ਰਿੰਟਰ (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>ਪ੍ਰਿੰਟਰ ਲੱਭੇ ਜਾ ਰਹੇ ਹਨ…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 ਵਿੱਚੋਂ 2 · ਉਸ ਵਿੱਚ ਕਿਹੜਾ ਕਾਗਜ਼ ਹੈ?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>ਪ੍ਰਿੰਟਰ ਦਾ ਕਾਗਜ਼</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>ਪ੍ਰਿੰਟਰ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>ਇਹ ਕਾਗਜ਼ ਕੱਟਦਾ ਹੈ (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>ਇਸ &apos;ਤੇ ਕੈਸ਼ ਦਰਾਜ਼ ਲੱਗਾ ਹੈ: ਨਕਦ &apos;ਤੇ ਖੋਲ੍ਹੋ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ਕਾਗਜ਼ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ਨਾਂ (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 ਵਿੱਚੋਂ 3 · ਕੀ ਠੀਕ ਨਿਕਲੀ?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>ਇੱਕ ਟੈਸਟ ਪਰਚੀ ਛਾਪੋ। ਖੱਬੇ ਅਤੇ ਸੱਜੇ ਪਾਸੇ ਇੱਕ-ਇੱਕ ਲਕੀਰ ਹੋਵੇ ਅਤੇ ਹਰ ਲਿਪੀ ਪੜ੍ਹੀ ਜਾ ਸਕੇ। ਕੋਈ ਪਾਸਾ ਕੱਟਿਆ ਹੋਵੇ ਤਾਂ ਪਿੱਛੇ ਜਾ ਕੇ ਘੱਟ ਚੌੜਾ ਕਾਗਜ਼ ਚੁਣੋ। ਅਜੀਬ ਨਿਸ਼ਾਨ ਆਉਣ ਤਾਂ ਇਹ ਥਰਮਲ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>ਟੈਸਟ ਪਰਚੀ ਛਾਪੋ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ਪਿੱਛੇ (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (ਰੁਕਿਆ)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਵਿੱਚ ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>ਰੋਲ, 80 mm (576 ਡਾਟ)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>ਰੋਲ, 80 mm (512 ਡਾਟ)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>ਰੋਲ, 58 mm (384 ਡਾਟ)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>ਪੰਨਾ, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>ਪੰਨਾ, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ਰੋਲ, 80 ਮਿ.ਮੀ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ਰੋਲ, 58 ਮਿ.ਮੀ.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>ਹਾਂ, ਰੱਖੋ (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>ਪ੍ਰਿੰਟਰ ਦਾ ਪਤਾ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 192.0.2.7।</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>ਟੈਸਟ ਪਰਚੀ</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>ਅੱਗੇ (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 ਪੇਜ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n ਉਡੀਕ ਵਿੱਚ</numerusform>
            <numerusform>%1, %n ਉਡੀਕ ਵਿੱਚ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>ਸਹੀ ਹੈ? ਤਾਂ F10 ਦਬਾਓ</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>ਗਾਹਕ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>ਤਾਰੀਖ਼</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>ਰਸੀਦ ਨੰ.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ਸੇਵਾ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ਸਰਕਲ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>ਹੋਰ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ਆਰਡਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ਆਪਰੇਟਰ ਰੈਫ਼</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਲੈਣ-ਦੇਣ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ਕੈਸ਼ੀਅਰ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ਛਾਪਿਆ</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ਕੁੱਲ ਲਿਆ</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ਗਾਹਕ ਨੂੰ ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>ਅਭਿਆਸ – ਅਸਲੀ ਰਸੀਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ਡੁਪਲੀਕੇਟ %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>ਸਿਰਫ਼ %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ਧੰਨਵਾਦ · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ਰਸੀਦ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>ਪੋਸਟਪੇਡ</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ਲੈਂਡਲਾਈਨ</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>ਬਿਜਲੀ</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ਗੈਸ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ਬੀਮਾ</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ਡਾਟਾ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ਗਿਫ਼ਟ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>ਬਿੱਲ ਭੁਗਤਾਨ ਰਸੀਦ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>ਰੀਚਾਰਜ ਰਸੀਦ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>ਪੈਸੇ ਵਾਪਸੀ ਪਰਚੀ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>ਬਿੱਲ ਭੁਗਤਾਨ ਪਰਚੀ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>ਰੀਚਾਰਜ ਪਰਚੀ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ – ਵਾਪਸੀ ਹੋਵੇਗੀ</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>ਰੱਦ ਹੋਇਆ – ਵਾਪਸੀ ਹੋਵੇਗੀ</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>ਜਾਂਚ ਚੱਲ ਰਹੀ ਹੈ – ਇਹ ਪਰਚੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ਅਜੇ ਪੱਕਾ ਨਹੀਂ – ਇਹ ਪਰਚੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>ਨਹੀਂ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ਅਜੇ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>ਜਾਂਚ ਚੱਲ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>ਸਫਲ</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>ਰੱਦ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>ਅਗਲੇ ਬਿੱਲ ਵਿੱਚ ਭੁਗਤਾਨ ਦਿਸਣ ਤੱਕ ਇਹ ਰਸੀਦ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ਆਪਰੇਟਰ ਵੱਲੋਂ ਰੀਚਾਰਜ ਪੱਕਾ ਹੋਣ ਤੱਕ ਇਹ ਰਸੀਦ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ਆਪਰੇਟਰ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>ਦੁਕਾਨ ਪੈਸੇ ਵਾਪਸ ਕਰੇਗੀ ਜਾਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੇਗੀ।</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ਆਪਰੇਟਰ ਨੇ ਪੈਸੇ ਨਹੀਂ ਲਏ।</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ਆਪਰੇਟਰ ਨੇ ਪੱਕਾ ਕਰਨ ਤੋਂ ਬਾਅਦ ਇਸ ਨੂੰ ਰੱਦ ਕਰ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>ਦੁਕਾਨ ਪੈਸੇ ਵਾਪਸ ਕਰੇਗੀ।</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ਆਪਰੇਟਰ ਦੇ ਜਵਾਬ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>ਦੁਕਾਨ ਇਸ ਦਾ ਨਿਪਟਾਰਾ ਕਰੇਗੀ। ਦੂਜੀ ਵਾਰ ਪੈਸੇ ਨਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ਇਹ ਸਫਲ ਹੋਣ ਦਾ ਸਬੂਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ਆਪਰੇਟਰ ਨੇ ਅਜੇ ਪੱਕਾ ਨਹੀਂ ਕੀਤਾ। ਨਤੀਜੇ ਲਈ ਇਹ ਪਰਚੀ ਦੁਕਾਨ &apos;ਤੇ ਦਿਖਾਓ। ਦੂਜੀ ਵਾਰ ਪੈਸੇ ਨਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ਸ਼ਿਕਾਇਤਾਂ: ਦੁਕਾਨ &apos;ਤੇ, ਰਸੀਦ ਨੰ. %1 ਨਾਲ</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ਸ਼ਿਕਾਇਤਾਂ: %1, ਰਸੀਦ ਨੰ. %2 ਨਾਲ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ਨਕਦ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ਉਧਾਰ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>ਭੁਗਤਾਨ</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ਦਿੱਤਾ ਨਕਦ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ਬਕਾਇਆ ਵਾਪਸ</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>ਰਸੀਦ %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ਕਾਗਜ਼ (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ਰੋਲ, 80 ਮਿ.ਮੀ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ਰੋਲ, 58 ਮਿ.ਮੀ.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>ਪੰਨਾ, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>ਪੰਨਾ, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>ਰਸੀਦ ਦੀ ਭਾਸ਼ਾ (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ਪ੍ਰਿੰਟਰ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ਛਾਪੋ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF ਵਿੱਚ ਰੱਖੋ… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਕੋਈ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਲੱਗਾ। ਰਸੀਦ PDF ਵਿੱਚ ਰੱਖੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਛਪਿਆ: ਛਪਾਈ ਵਹੀ ਵਿੱਚ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕੀ।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ਵਿੱਚ ਰੱਖ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>ਉੱਥੇ ਰੱਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ਰਸੀਦ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ਫ਼ਾਈਲ (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>ਰਸੀਦ, ਜਿਵੇਂ ਛਪੇਗੀ</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>ਹਾਲ ਦੇ</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>ਅਜੇ ਕੋਈ ਰੀਚਾਰਜ ਨਹੀਂ ਹੋਇਆ। ਜੋ ਵਿਕੇਗਾ, ਇੱਥੇ ਦਿਸੇਗਾ।</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>ਪਿਛਲੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>ਹਾਲ ਦੇ ਰੀਚਾਰਜ</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>ਕੱਲ੍ਹ</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>ਖਾਲੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਰਿਹਾ, ਇਸ ਲਈ ਵਿਕਰੀ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਡਿਸਕ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>ਵਹੀ ਖ਼ਰਾਬ ਹੈ, ਇਸ ਲਈ ਠੀਕ ਹੋਣ ਤੱਕ ਵਿਕਰੀ ਨਹੀਂ ਹੋ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਵਿਕਰੀ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਕੀ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>ਬੈਲੇਂਸ %1 ਇਸ ਰੀਚਾਰਜ ਲਈ ਘੱਟ ਹੈ</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>ਇਸ ਰੀਚਾਰਜ ਤੋਂ ਬਾਅਦ ਬੈਲੇਂਸ %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ਕੁੱਲ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ %1 ਨਾਲ</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>ਅੰਦਾਜ਼ਾ</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>ਰੀਚਾਰਜ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>ਜਿੱਥੇ ਪ੍ਰੋਗਰਾਮ ਨੇ ਪੁੱਛਿਆ, ਉੱਥੇ ਦੁਬਾਰਾ ਵੇਚੋ</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>ਸੂਚੀ ਬੰਦ ਕਰੋ, ਫਿਰ ਫਾਰਮ ਖਾਲੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>ਇਸ ਨੰਬਰ &apos;ਤੇ ਪਿਛਲੀ ਵਾਰ ਜੋ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>ਫਾਰਮ ਪਾਸੇ ਰੱਖੋ, ਜਾਂ ਵਾਪਸ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>ਪਿਛਲੀ ਵਿਕਰੀ ਦੀ ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>ਜਿਨ੍ਹਾਂ ਗਾਹਕਾਂ ਨੂੰ ਦੱਸਣਾ ਹੈ</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n ਗਾਹਕ ਨੂੰ ਦੱਸਣਾ ਹੈ</numerusform>
            <numerusform>%n ਗਾਹਕਾਂ ਨੂੰ ਦੱਸਣਾ ਹੈ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>ਫਿਰ ਭਰੋ</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>ਫਿਰ ਵੀ ਵੇਚੋ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ਨਤੀਜਾ</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>ਰਸੀਦ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>ਗਾਹਕ ਨੂੰ ਕਹੋ: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>ਦੁਬਾਰਾ?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ਨਹੀਂ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ਦੋ ਵਾਰ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>ਹਾਂ, ਇਹ ਰਕਮ ਵੇਚੋ (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>ਮਾਲਕ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>ਪੈਸੇ (ਭਾਨ) ਨਹੀਂ ਲਏ ਜਾਂਦੇ: ਬਿੱਲ ਪੂਰਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>ਘਟਾ ਕੇ %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>ਵਧਾ ਕੇ %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ਸਰਕਲ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>ਕੁਝ ਅੱਖਰ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>ਯਾਦ ਹੈ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਨੰਬਰ</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>ਦੁਕਾਨ ਦਾ ਆਪਣਾ</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>ਠੀਕ ਉਹੀ ਜੋ ਬਿੱਲ &apos;ਤੇ ਹੈ</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>ਅੰਦਾਜ਼ਾ</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>ਵਿਕਰੀ</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>ਕਾਊਂਟਰ ਦਾ ਪਾਸਫ੍ਰੇਜ਼</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ &apos;ਤੇ ਕਾਊਂਟਰ ਦਾ ਪਾਸਵਰਡ ਨਹੀਂ ਰੱਖਿਆ। ਪ੍ਰੋਵਾਈਡਰ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਦਿਓ; ਕਾਊਂਟਰ ਬੰਦ ਹੋਣ ਤੱਕ ਹੀ ਕੰਮ ਆਵੇਗਾ, ਕਿਤੇ ਰੱਖਿਆ ਨਹੀਂ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਇਸ ਫੋਲਡਰ ਵਿੱਚ ਸੀਲਬੰਦ ਹੈ। ਉਸ ਨੂੰ ਖੋਲ੍ਹਣ ਵਾਲਾ ਪਾਸਫ੍ਰੇਜ਼ ਦਿਓ।</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>ਇਸ ਨਾਲ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ਪਾਸਵਰਡ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>ਪਾਸਫ੍ਰੇਜ਼ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ਪਾਸਵਰਡ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ਪਾਸਫ੍ਰੇਜ਼</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>ਕਾਊਂਟਰ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>ਸਿਰਫ਼ ਵੇਖੋ</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>ਕੋਈ ਆਪਰੇਟਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 ਸੇਵਾ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>ਹੋਰ ਸੇਵਾਵਾਂ</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>ਬਾਕੀ ਸੇਵਾਵਾਂ</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>ਸੈਟਿੰਗ ਸੇਵ ਹੋ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ &apos;ਤੇ ਖਾਤਾ</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> ਸਕਿੰ.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>ਸਿਸਟਮ ਦੇ ਆਪਣੇ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ਚੁਣੋ… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਫ਼ਾਈਲ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>ਅਭਿਆਸ: ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਅੰਦਰਲਾ ਨਕਲੀ ਪ੍ਰੋਵਾਈਡਰ ਨਕਲੀ ਪੈਸਿਆਂ ਨਾਲ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਪਤਾ, ਯੂਜ਼ਰ ਨੇਮ ਅਤੇ ਪਾਸਵਰਡ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ਯੂਜ਼ਰ ਨੇਮ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ਪਾਸਵਰਡ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>ਬੈਲੇਂਸ ਨਾਲ ਜਾਂਚੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>ਭੇਜਣ ਦਾ ਤਰੀਕਾ (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>ਜਵਾਬ ਦਾ ਫਾਰਮੈਟ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਉਡੀਕ (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>ਸਰਟੀਫਿਕੇਟ ਫ਼ਾਈਲ (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>ਇਹ ਕਾਊਂਟਰ</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>ਕਾਊਂਟਰ ਨੰਬਰ (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>ਦੁਕਾਨ, ਜਿਵੇਂ ਰਸੀਦ &apos;ਤੇ ਦਿਸੇ</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>ਦੁਕਾਨ ਦਾ ਨਾਂ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, ਦਸਤਾਵੇਜ਼ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, ਸਿਰਫ਼ ਫਾਰਮ</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>ਲਿਖਿਆ ਹੈ, ਸੇਵ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ਰੱਖਿਆ ਹੈ, ਵਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>ਅਜੇ ਨਹੀਂ ਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਬੈਲੇਂਸ ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ: ਨਕਲੀ ਪੈਸਿਆਂ ਦਾ ਬੈਲੇਂਸ %1 ਹੈ।</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ: ਬੈਲੇਂਸ %1 ਹੈ। ਰੀਚਾਰਜ ਲਈ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਪ੍ਰੋਵਾਈਡਰ ਦੀ ਵ੍ਹਾਈਟ ਲਿਸਟ ਵਿੱਚ ਵੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ; ਇਹ ਪਹਿਲੇ ਰੀਚਾਰਜ ਤੋਂ ਹੀ ਪਤਾ ਲੱਗੇਗਾ।</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>ਅਜੇ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ: ਉੱਪਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ਸੇਵ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>ਪਾਸਵਰਡ ਛੱਡ ਕੇ ਸਭ ਸੇਵ ਹੋਇਆ: ਇਸ ਕੰਪਿਊਟਰ ਵਿੱਚ ਉਸ ਨੂੰ ਰੱਖਣ ਲਈ ਕੀਰਿੰਗ ਨਹੀਂ ਹੈ। ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋਣ ਤੱਕ ਕੰਮ ਆਵੇਗਾ। ਸੀਲਬੰਦ ਰੱਖਣ ਲਈ --passphrase-file ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਜਾਂ ਯੂਜ਼ਰ ਨੇਮ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>ਸਰਟੀਫਿਕੇਟ (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>ਵਿੰਡੋ ਦੀ ਭਾਸ਼ਾ (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>ਰਸੀਦ ਦੀ ਭਾਸ਼ਾ (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>ਦੁਕਾਨ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR ਕੋਡ ਲਈ UPI ਆਈਡੀ (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>ਵਿੰਡੋ ਵਰਗੀ</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>ਦੁਕਾਨ ਦਾ ਸਰਕਲ</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>ਦੁਕਾਨ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>ਦੁਕਾਨ ਦਾ ਫ਼ੋਨ</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI ਐਪ ਵਿੱਚ ਦਿਸਣ ਵਾਲਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੇਵ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>ਅਭਿਆਸ ਜਾਂ ਅਸਲੀ</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>ਤੁਹਾਡੀ ਦੁਕਾਨ</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਖਾਤਾ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ਤਿਆਰ</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਬੈਲੇਂਸ ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ਦੀ ਤਿਆਰੀ</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>ਬਾਅਦ ਵਿੱਚ (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>ਤਿਆਰੀ ਛੱਡੋ; ਦੁਕਾਨ ਮੀਨੂ ਤੋਂ ਅੱਗੇ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>ਬਿਨਾਂ ਜਾਂਚ ਅੱਗੇ ਵਧੋ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ਪਿੱਛੇ (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>ਅਭਿਆਸ ਖੋਲ੍ਹੋ (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>ਸੇਵ ਕਰਕੇ ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>ਜਾਂਚ ਕੇ ਅੱਗੇ ਵਧੋ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ਅੱਗੇ (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>ਅਜੇ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ: ਉੱਪਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਜਾਂ ਯੂਜ਼ਰ ਨੇਮ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>ਅਭਿਆਸ ਕਾਊਂਟਰ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>ਜੀ ਆਇਆਂ ਨੂੰ। ਕੁਝ ਸਵਾਲ, ਅਤੇ ਕਾਊਂਟਰ ਤਿਆਰ। ਆਖ਼ਰੀ ਕਦਮ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਵੀ ਲਿਖਿਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>ਵਿੰਡੋ ਵਰਗੀ</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>ਵਿੰਡੋ ਦੀ ਭਾਸ਼ਾ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>ਰਸੀਦਾਂ ਦੀ ਭਾਸ਼ਾ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>ਪਹਿਲਾਂ ਅਭਿਆਸ, ਨਕਲੀ ਪੈਸਿਆਂ ਨਾਲ (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>ਅਸਲੀ ਵਿਕਰੀ (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਕੋਲ ਤੁਹਾਡੇ ਖਾਤੇ ਦਾ ਯੂਜ਼ਰ ਨੇਮ ਅਤੇ ਪਾਸਵਰਡ ਚਾਹੀਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਅੰਦਰਲਾ ਪ੍ਰੋਵਾਈਡਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਕਿਸੇ ਦਾ ਰੀਚਾਰਜ ਨਹੀਂ ਹੁੰਦਾ ਅਤੇ ਪੈਸੇ ਨਹੀਂ ਹਿੱਲਦੇ; ਬਾਕੀ ਸਭ ਦੁਕਾਨ ਵਰਗਾ ਹੈ। ਅਭਿਆਸ ਦੀ ਵਹੀ ਵੱਖਰੀ ਹੈ, ਅਤੇ ਅਸਲੀ ਵਿਕਰੀ ਕਿਸੇ ਵੀ ਦਿਨ ਸ਼ੁਰੂ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ਚੁਣੋ…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>ਨਾਂ, ਪਤਾ ਅਤੇ ਫ਼ੋਨ ਹਰ ਰਸੀਦ &apos;ਤੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>ਦੁਕਾਨ ਦਾ ਨਾਂ (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>ਦੁਕਾਨ ਦਾ ਪਤਾ (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>ਦੁਕਾਨ ਦਾ ਫ਼ੋਨ (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>ਦੁਕਾਨ ਦਾ ਸਰਕਲ (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>ਉਹੀ ਜੋ ਤੁਸੀਂ ਪ੍ਰੋਵਾਈਡਰ ਦੀ ਵੈੱਬਸਾਈਟ &apos;ਤੇ ਲਿਖਦੇ ਹੋ। ਪਾਸਵਰਡ ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਕੀਰਿੰਗ ਵਿੱਚ ਜਾਂ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਸੀਲਬੰਦ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਫਿਰ ਕਦੇ ਵਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>ਲਿਖਿਆ ਹੈ, ਸੇਵ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ਰੱਖਿਆ ਹੈ, ਵਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>ਯੂਜ਼ਰ ਨੇਮ (ਮੈਂਬਰ ਆਈਡੀ) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>ਪਾਸਵਰਡ (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>ਕੰਮ ਕਰਦਾ ਹੈ: ਬੈਲੇਂਸ %1 ਹੈ।</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ਰੀਚਾਰਜ ਲਈ ਪ੍ਰੋਵਾਈਡਰ ਦੀ ਵ੍ਹਾਈਟ ਲਿਸਟ ਵਿੱਚ ਇਸ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਵੀ ਚਾਹੀਦਾ ਹੈ; ਉਹ ਹੈ ਜਾਂ ਨਹੀਂ, ਪਹਿਲਾ ਰੀਚਾਰਜ ਹੀ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>ਰਸੀਦ ਥਰਮਲ ਪ੍ਰਿੰਟਰ &apos;ਤੇ, ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਕਿਸੇ ਵੀ ਪ੍ਰਿੰਟਰ &apos;ਤੇ, ਜਾਂ ਸੁਨੇਹਾ ਬਣ ਕੇ ਜਾ ਸਕਦੀ ਹੈ। ਪ੍ਰਿੰਟਰ ਕਦੇ ਵੀ ਲਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>ਪ੍ਰਿੰਟਰ ਲਾਓ (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>ਜਿੱਥੇ ਰਸੀਦ ਦਿਸਦੀ ਹੈ, ਉੱਥੇ ਹੀ ਉਸ ਦਾ ਪ੍ਰਿੰਟਰ ਵੀ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ਦੁਕਾਨ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ਸਰਕਲ</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>ਅਭਿਆਸ, ਨਕਲੀ ਪੈਸਿਆਂ ਨਾਲ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ਬੈਲੇਂਸ</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ਅਜੇ ਜਾਂਚਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>ਹਰ ਵਿੰਡੋ ਅਤੇ ਹਰ ਰਸੀਦ &apos;ਤੇ “ਅਭਿਆਸ” ਲਿਖਿਆ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>ਹੁਣ ਤੋਂ ਹਰ ਰੀਚਾਰਜ ਅਸਲੀ ਹੈ। F1 ਕੁੰਜੀਆਂ ਵਿਖਾਉਂਦਾ ਹੈ, ਅਤੇ ਕਿਤਾਬਚਾ ਮਦਦ ਮੀਨੂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>ਦੁਕਾਨ ਨੂੰ ਨਾਂ ਦਿਓ: ਰਸੀਦ ਉਸੇ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਵਿਕਿਆ।</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ਛਾਪੋ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ਰੱਖੋ… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>ਕਾਪੀ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ਵਿੱਚ ਰੱਖ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>ਉੱਥੇ ਰੱਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ਫ਼ਾਈਲ (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ਟੈਕਸਟ (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>ਰਿਪੋਰਟ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ: ਖੁੱਲ੍ਹੀ ਸ਼ਿਫਟ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਵਿਕਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>ਗਿਣਤੀ ਕਿਉਂ ਨਹੀਂ ਮਿਲਦੀ</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ਹੁਣ ਨਹੀਂ (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>ਕਿਸ ਲਈ</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>ਨਕਦ ਪਾਓ (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>ਨਕਦ ਕੱਢੋ (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>ਮੋੜਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>ਨਕਦ ਮੋੜੋ (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI ਨਾਲ ਮੋੜਿਆ (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ਰਿਪੋਰਟਾਂ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ਛਾਪੋ (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>ਸੇਵ ਕਰੋ… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>ਇੱਕ ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਗੱਲਾ ਗਿਣ ਕੇ ਸ਼ਿਫਟ ਖੋਲ੍ਹੋ, ਫਿਰ ਉਸ ਦੇ ਪੇਜ &apos;ਤੇ F10 ਦੁਬਾਰਾ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>ਕੋਈ ਸ਼ਿਫਟ ਖੁੱਲ੍ਹੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>ਸ਼ਿਫਟ %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>ਗੱਲਾ ਨੋਟਵਾਰ ਗਿਣੋ; ਫਿਰ ਸ਼ਿਫਟ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>ਗੱਲੇ ਵਿੱਚ ਜੋ ਹੈ ਉਹ ਗਿਣੋ। ਕਿੰਨਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਇਹ ਬਾਅਦ ਵਿੱਚ ਦੱਸਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>ਇੱਕ ਵਾਰ ਹੋਰ ਗਿਣੋ (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>ਸ਼ਿਫਟ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>ਇਹ ਗਿਣਤੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ਸ਼ਿਫਟ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>ਗਿਣੋ ਅਤੇ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ਖੁੱਲ੍ਹੀ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ਮੋਹਰ</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ: ਰਕਮ ਜਾਂ ਕਾਰਨ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ: ਸ਼ਿਫਟ ਦੀ ਸਥਿਤੀ ਬਦਲ ਚੁੱਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1। ਬੰਦ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਾਰਨ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>ਉਹ ਵਿਕਰੀ ਚੁਣੋ ਜਿਸ ਦੇ ਪੈਸੇ ਮੋੜਨੇ ਹਨ।</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>ਕੋਈ ਪ੍ਰਿੰਟਰ ਤੈਅ ਨਹੀਂ। ਇਸ ਮਸ਼ੀਨ ਲਈ ਇੱਕ ਚੁਣੋ, ਜਾਂ ਰਿਪੋਰਟ ਸੇਵ ਕਰੋ।</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 ਪ੍ਰਿੰਟਰ ਨੂੰ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ਰਿਪੋਰਟ ਸੇਵ ਕਰੋ</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;ਟੈਕਸਟ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ਵਿੱਚ ਰੱਖ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>ਵਿਕਰੀ ਨੂੰ ਸ਼ਿਫਟ ਚਾਹੀਦੀ ਹੈ (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>ਸ਼ਿਫਟ ਵਿੱਚ ਕੀ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>ਅਭਿਆਸ – ਨਕਲੀ ਪੈਸੇ</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>ਨਕਦ ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ਗਿਣਿਆ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ਗੱਲਾ</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>ਅਜੇ ਗਿਣਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ਨਹੀਂ ਮਿਲਦਾ</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>ਮੋਹਰ: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ਡੁਪਲੀਕੇਟ %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>ਨਕਦ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ਉਧਾਰ</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: ਪਿਛਲੀ ਕੋਸ਼ਿਸ਼ ਵਿੱਚ ਹੀ ਚੁਕਾਇਆ</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; ਦਿੱਤੇ %2, ਬਕਾਇਆ ਵਾਪਸ %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>ਨਕਦ ਪਾਇਆ</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>ਨਕਦ ਕੱਢਿਆ</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>ਨਕਦ ਮੋੜਿਆ</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI ਨਾਲ ਮੋੜਿਆ</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>ਸ਼ਿਫਟ %1, %2 ਤੋਂ ਖੁੱਲ੍ਹੀ</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>ਸ਼ਿਫਟ %1, ਗਿਣੀ ਗਈ ਅਤੇ ਬੰਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>ਗਿਣਿਆ %1, ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: ਮਿਲਾਨ ਸਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 ਘੱਟ</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 ਵੱਧ</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z ਰਿਪੋਰਟ %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>ਸ਼ਿਫਟ %1 ਦੀ X ਰਿਪੋਰਟ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ਖੁੱਲ੍ਹੀ</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>ਸ਼ੁਰੂਆਤੀ ਗਿਣਤੀ</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>ਨਕਦ ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI ਨਾਲ ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>ਉਧਾਰ ਵਿਕਰੀ</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>ਅਜੇ ਮੋੜਨਾ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>ਗੱਲੇ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ਗਿਣਿਆ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>ਕਿੰਨੀ ਵਾਰ ਗਿਣਿਆ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ਬੰਦ ਹੋਈ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ਮੋਹਰ</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸੈਟਿੰਗ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ਬੈਲੇਂਸ</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>ਬੈਲੇਂਸ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਅਜੇ ਪੁੱਛਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਲਾਗਇਨ ਨਹੀਂ ਮੰਨਿਆ</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਚਾਲੂ · %1 ਮਿ.ਸਕਿੰ.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>ਕੁਝ ਬਾਕੀ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ</numerusform>
            <numerusform>%n ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 ਸਕਿੰ. ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 ਮਿੰਟ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 ਵਜੇ</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>ਬੈਲੇਂਸ ਅਜੇ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>ਬੈਲੇਂਸ %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>ਕਾਲ-ਬੈਕ</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>ਕਾਲ-ਬੈਕ: ਨਹੀਂ ਸੁਣ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>ਕਾਲ-ਬੈਕ: ਪਿਛਲਾ %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>ਕਾਲ-ਬੈਕ: ਬੰਦ</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>ਕਾਲ-ਬੈਕ: ਸੁਣ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ ਦਾ ਹਿਸਾਬ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>ਪ੍ਰਿੰਟਰ %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ਪ੍ਰਿੰਟਰ</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n ਪਰਚੀ ਅਜੇ ਨਹੀਂ ਛਪੀ</numerusform>
            <numerusform>%n ਪਰਚੀਆਂ ਅਜੇ ਨਹੀਂ ਛਪੀਆਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ਸਾਈਨ ਇਨ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>ਫਿਰ ਇਹੀ</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>ਅੱਜ %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ਕੱਲ੍ਹ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ਦਿਨ ਪਹਿਲਾਂ</numerusform>
            <numerusform>%n ਦਿਨ ਪਹਿਲਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>ਪਿਛਲਾ ਰੀਚਾਰਜ %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 ਨਾਲ ਪਿਛਲੀ ਕੋਸ਼ਿਸ਼ ਅਸਫਲ ਰਹੀ, %2: ਕੀ ਆਪਰੇਟਰ ਸਹੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>ਉਸ ਤੋਂ ਪਹਿਲਾਂ %1 %2, %3।</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>ਨਕਦ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>ਉਧਾਰ (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>ਭੁਗਤਾਨ: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ਦਿੱਤਾ ਨਕਦ</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ਗਾਹਕ ਦਾ ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>ਬਕਾਇਆ ਵਾਪਸ %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>ਪੈਸੇ ਆਏ ਜਾਂ ਨਹੀਂ, ਇਹ ਇੱਥੇ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ: ਆਪਣਾ UPI ਐਪ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>ਕਿਸ ਦਾ ਖਾਤਾ? ਦਸ ਅੰਕ।</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 ਵੱਲ %2 ਉਧਾਰ ਹੈ; %3 ਹੋਰ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ਜਿਸ ਗਾਹਕ ਦਾ ਖਾਤਾ ਹੈ ਉਸ ਦਾ ਮੋਬਾਈਲ ਨੰਬਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>ਦਿੱਤਾ ਨਕਦ ਇੱਕ ਰਕਮ ਹੋਵੇ, ਜਾਂ ਖਾਲੀ ਰਹੇ।</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>ਇਹ ਦੇਣ ਵਾਲੀ ਰਕਮ ਤੋਂ ਘੱਟ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · ਟੈਸਟ ਪਰਚੀ</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 ਡਾਟ · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>ਖੱਬੀ ਅਤੇ ਸੱਜੀ, ਦੋਵੇਂ ਲਕੀਰਾਂ ਦਿਸਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>ਅੱਜ</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>ਅੱਜ</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n ਰੀਚਾਰਜ</numerusform>
            <numerusform>%n ਰੀਚਾਰਜ</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>ਰੀਚਾਰਜ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ਬਾਕੀ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>ਸਕੈਨ ਹੋਣਾ ਭੁਗਤਾਨ ਦਾ ਸਬੂਤ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਤੱਕ ਤੁਹਾਡਾ ਆਪਣਾ UPI ਐਪ ਜਾਂ ਸਪੀਕਰ ਨਾ ਦੱਸੇ ਕਿ ਪੈਸੇ ਆ ਗਏ ਹਨ, ਰੁਕੋ।</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI ਨਾਲ %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>ਅਭਿਆਸ: ਇੱਥੇ QR ਕੋਡ ਹੁੰਦਾ ਹੈ। ਹੁਣ ਨਹੀਂ ਵਿਖਾਇਆ, ਤਾਂ ਜੋ ਕੋਈ ਅਸਲੀ ਪੈਸੇ ਨਾ ਦੇ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਦੁਕਾਨ ਦੀ UPI ਆਈਡੀ ਭਰੋ; ਫਿਰ ਉਸ ਦਾ QR ਕੋਡ ਇੱਥੇ ਦਿਸੇਗਾ।</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>ਪਹਿਲਾਂ ਰਕਮ ਭਰੋ; QR ਕੋਡ ਠੀਕ ਓਨੀ ਹੀ ਰਕਮ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR ਕੋਡ ਨਹੀਂ ਬਣ ਸਕਿਆ। ਗਾਹਕ ਹੇਠਾਂ ਲਿਖੀ UPI ਆਈਡੀ &apos;ਤੇ ਭੁਗਤਾਨ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR ਕੋਡ</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI ਆਈਡੀ ਵਿੱਚ ਇੱਕ ਨਾਂ, &quot;@&quot; ਅਤੇ ਬੈਂਕ ਦਾ ਹੈਂਡਲ ਹੁੰਦਾ ਹੈ: ਜਿਵੇਂ shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>ਇਹ ਈ-ਮੇਲ ਦਾ ਪਤਾ ਹੈ। UPI ਆਈਡੀ ਵਿੱਚ &quot;@&quot; ਤੋਂ ਬਾਅਦ ਬੈਂਕ ਦਾ ਹੈਂਡਲ ਹੁੰਦਾ ਹੈ, ਬਿਨਾਂ ਬਿੰਦੀ ਦੇ: ਜਿਵੇਂ shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI ਆਈਡੀ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰਾਂ, ਅੰਕਾਂ, ਬਿੰਦੀ, ਹਾਈਫ਼ਨ ਅਤੇ ਅੰਡਰਸਕੋਰ ਨਾਲ ਬਣਦੀ ਹੈ, ਅਤੇ ਉਸ ਵਿੱਚ ਇੱਕੋ &quot;@&quot; ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>ਇਹ UPI ਆਈਡੀ ਬਹੁਤ ਛੋਟੀ ਜਾਂ ਬਹੁਤ ਲੰਮੀ ਹੈ। ਇਸ ਨੂੰ ਦੁਕਾਨ ਦੇ UPI ਐਪ ਤੋਂ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ਫ਼ਰਕ ਕਿੱਥੇ ਹੈ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਪਾਏ ਪੈਸੇ</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>ਪਾਈ ਗਈ ਰਕਮ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>ਬੈਂਕ ਦਾ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਪਾਏ ਪੈਸੇ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>ਫ਼ਰਕ ਮੰਨ ਲਓ</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>ਮੰਨਣ ਦਾ ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>ਕਾਰਨ: ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਕੀ ਕਿਹਾ, ਖਾਤਾ ਕਿਸ ਨੇ ਵਰਤਿਆ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ਮੰਨ ਲਓ</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਅਜੇ ਬੈਲੇਂਸ ਨਹੀਂ ਦੱਸਿਆ।</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 ਤੋਂ %1 ਘੱਟ</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 ਤੋਂ %1 ਵੱਧ</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>ਇਹ ਸਭ ਮਿਲ ਕੇ:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>ਰਕਮ ਅਤੇ ਬੈਂਕ ਦਾ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ ਚਾਹੀਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>ਲਿਖਿਆ ਗਿਆ। ਅਗਲੇ ਬੈਲੇਂਸ ਵਿੱਚ ਇਹ ਵੇਖਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>ਦੱਸੋ ਕਿ ਫ਼ਰਕ ਕਿਉਂ ਮੰਨਿਆ ਜਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>ਮੰਨ ਲਿਆ ਗਿਆ, ਅਤੇ ਤੁਹਾਡੇ ਕਾਰਨ ਨਾਲ ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>ਵਾਲਿਟ ਅਤੇ ਵਹੀ ਦਾ ਮੇਲ</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ਅਜੇ ਮਿਲਾਇਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>ਪੈਸੇ-ਪੈਸੇ ਤੱਕ</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 ਦਾ ਫ਼ਰਕ</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 &apos;ਤੇ ਜਾਂਚਿਆ ਗਿਆ</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n ਵਿਕਰੀ ਅਜੇ ਅਧੂਰੀ</numerusform>
            <numerusform>%n ਵਿਕਰੀਆਂ ਅਜੇ ਅਧੂਰੀਆਂ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ਆਰਡਰ ਦਰਜ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ਨੇ</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>ਰਸੀਦ %Ln ਵਾਰ ਛਪੀ</numerusform>
            <numerusform>ਰਸੀਦ %Ln ਵਾਰ ਛਪੀ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln ਵਾਰ</numerusform>
            <numerusform>%Ln ਵਾਰ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>ਭੇਜ ਰਹੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ਨਹੀਂ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ਅਜੇ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>ਅਸਫਲ – ਜਾਂਚ ਜਾਰੀ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ਸਫਲ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>ਰੱਦ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>ਮਾਲਕ ਤੈਅ ਕਰੇ</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>ਮੋਬਾਈਲ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>ਪੋਸਟਪੇਡ</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ਲੈਂਡਲਾਈਨ</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>ਬਿਜਲੀ</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ਗੈਸ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ਬੀਮਾ</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ਡਾਟਾ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ਗਿਫ਼ਟ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਕੰਪਿਊਟਰ ਨੇ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਲਿਆ</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਨਹੀਂ ਮਿਲਿਆ; ਕੀ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>ਸੁਰੱਖਿਅਤ ਕਨੈਕਸ਼ਨ ਭਰੋਸੇ ਦੇ ਲਾਇਕ ਨਹੀਂ ਸੀ</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਆਇਆ</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>ਪੂਰਾ ਜਵਾਬ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਕਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਕੰਪਿਊਟਰ ਨੇ ਐਰਰ ਪੇਜ ਭੇਜਿਆ</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>ਜਵਾਬ ਬਹੁਤ ਹੀ ਲੰਮਾ ਸੀ</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>ਜਵਾਬ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ਨੈੱਟਵਰਕ ਵਿੱਚ ਗੜਬੜ ਹੋਈ</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਕਹੋ ਕਿ ਪਤਾ %1 ਤੁਹਾਡੇ ਖਾਤੇ ਦੀ ਵ੍ਹਾਈਟ ਲਿਸਟ ਵਿੱਚ ਪਾ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਤੁਹਾਡੇ ਖਾਤੇ ਦੀ ਵ੍ਹਾਈਟ ਲਿਸਟ ਵਿੱਚ ਪਾ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>ਯੂਜ਼ਰ ਨੇਮ ਜਾਂ ਪਾਸਵਰਡ ਸਹੀ ਨਹੀਂ ਹੈ: ਸੈਟਿੰਗ ਵਿੱਚ ਦੋਵੇਂ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਵਾਲਿਟ ਵਿੱਚ ਪੈਸੇ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>ਇਸ ਨੰਬਰ ਦਾ ਇੱਕ ਹੋਰ ਰੀਚਾਰਜ ਚੱਲ ਰਿਹਾ ਹੈ: ਉਸ ਦੇ ਨਤੀਜੇ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ 10 ਰੁਪਏ ਜਾਂ ਵੱਧ ਹੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ਆਪਰੇਟਰ ਹੁਣ ਬੰਦ ਹੈ: ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>ਸੈਟਿੰਗ ਵਿੱਚ ਭੇਜਣ ਦਾ ਹੋਰ ਤਰੀਕਾ ਚੁਣੋ, ਜਾਂ ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਤੁਹਾਡੇ ਖਾਤੇ &apos;ਤੇ ਇਹ ਆਪਰੇਟਰ ਨਹੀਂ ਵੇਚਦਾ: ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਤੁਹਾਡੇ ਖਾਤੇ &apos;ਤੇ ਇਹ ਆਪਰੇਟਰ ਚਾਲੂ ਨਹੀਂ ਕੀਤਾ: ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ ਅਤੇ ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ। ਤੁਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ ਅਤੇ ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ: %1। ਤੁਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਪੈਸੇ ਕੱਟ ਚੁੱਕੇ ਹੋਣ। ਦੁਬਾਰਾ ਨਾ ਕਰੋ ਅਤੇ ਪੈਸੇ ਵਾਪਸ ਨਾ ਦਿਓ; ਪਤਾ ਲੱਗਣ ਤੱਕ ਕਾਊਂਟਰ ਪੁੱਛਦਾ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: ਪ੍ਰੋਵਾਈਡਰ ਅਜੇ ਇਸ ਆਰਡਰ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: ਪ੍ਰੋਵਾਈਡਰ ਇਸ ਬਾਰੇ ਪੁੱਛਣ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਹੋਰ ਨੰਬਰ ਜਾਂ ਰਕਮ ਦਾ ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਹੋਰ ਆਰਡਰ ਦਾ ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: ਭੇਜਣ ਵੇਲੇ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: ਪੜ੍ਹਨ ਲਾਇਕ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ: %1।</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਮੁਤਾਬਕ ਅਸਫਲ ਹੋਇਆ, ਇਹ ਪੱਕਾ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ। ਅਜੇ ਦੁਬਾਰਾ ਨਾ ਕਰੋ ਅਤੇ ਪੈਸੇ ਵਾਪਸ ਨਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਮੁਤਾਬਕ ਅਸਫਲ ਹੋਇਆ (%1), ਇਹ ਪੱਕਾ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ। ਅਜੇ ਦੁਬਾਰਾ ਨਾ ਕਰੋ ਅਤੇ ਪੈਸੇ ਵਾਪਸ ਨਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>ਮਾਲਕ ਨੇ ਤੈਅ ਕੀਤਾ ਕਿ ਅਸਫਲ ਹੋਇਆ (%1)। ਵਾਲਿਟ ਤੋਂ ਕੁਝ ਕੱਟਿਆ ਨਹੀਂ ਮੰਨਿਆ ਗਿਆ: ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜੋ ਜਾਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>ਅਸਫਲ ਹੋਇਆ। ਵਾਲਿਟ ਤੋਂ ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ: ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜੋ ਜਾਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>ਅਸਫਲ ਹੋਇਆ (%1)। ਵਾਲਿਟ ਤੋਂ ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ: ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜੋ ਜਾਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>ਮਾਲਕ ਨੇ ਤੈਅ ਕੀਤਾ ਕਿ ਹੋ ਗਿਆ। ਰਕਮ ਵਾਲਿਟ ਤੋਂ ਕੱਟੀ ਗਈ; ਰਸੀਦ ਦਿਓ।</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>ਹੋ ਗਿਆ। ਰਕਮ ਵਾਲਿਟ ਤੋਂ ਕੱਟੀ ਗਈ; ਰਸੀਦ ਦਿਓ।</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>ਹੋ ਗਿਆ, ਆਪਰੇਟਰ ਰੈਫ਼ਰੈਂਸ %1। ਰਕਮ ਵਾਲਿਟ ਤੋਂ ਕੱਟੀ ਗਈ; ਰਸੀਦ ਦਿਓ।</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਨਤੀਜੇ ਦੀ ਉਡੀਕ ਕਰੋ; ਦੁਬਾਰਾ ਨਾ ਵੇਚੋ।</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਲੈ ਲਿਆ ਹੈ, ਆਪਰੇਟਰ ਦਾ ਜਵਾਬ ਬਾਕੀ ਹੈ। ਪੈਸੇ ਵੱਖ ਰੱਖੇ ਹਨ। ਦੁਬਾਰਾ ਨਾ ਕਰੋ ਅਤੇ ਪੈਸੇ ਵਾਪਸ ਨਾ ਦਿਓ; ਕਾਊਂਟਰ ਪੁੱਛਦਾ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>ਹੋ ਗਿਆ ਸੀ, ਫਿਰ ਰੱਦ ਹੋਇਆ; ਰਕਮ ਵਾਲਿਟ ਵਿੱਚ ਮੁੜ ਆਈ। ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜੋ।</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਜਵਾਬ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ। ਦੁਬਾਰਾ ਨਾ ਕਰੋ ਅਤੇ ਪੈਸੇ ਵਾਪਸ ਨਾ ਦਿਓ; ਮਾਲਕ ਪ੍ਰੋਵਾਈਡਰ &apos;ਤੇ ਵੇਖ ਕੇ ਤੈਅ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“ਇੱਕ ਮਿੰਟ, ਭੇਜ ਦਿੱਤਾ ਹੈ।”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“ਭੇਜਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਕੀ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂ?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“ਜਵਾਬ ਵਿੱਚ ਦੇਰ ਹੈ। ਤੁਹਾਡੇ ਪੈਸੇ ਸੁਰੱਖਿਅਤ ਹਨ; ਪਤਾ ਲੱਗਦਿਆਂ ਹੀ ਫ਼ੋਨ ਕਰਾਂਗਾ।”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“ਰੀਚਾਰਜ ਲੈ ਲਿਆ ਗਿਆ ਹੈ, ਥੋੜ੍ਹਾ ਸਮਾਂ ਲੱਗੇਗਾ। ਆਪਰੇਟਰ ਦਾ ਸੁਨੇਹਾ ਆਵੇਗਾ।”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“ਲੱਗਦਾ ਹੈ ਨਹੀਂ ਹੋਇਆ। ਪੈਸੇ ਮੋੜਨ ਤੋਂ ਪਹਿਲਾਂ ਪੱਕਾ ਕਰ ਲਵਾਂ।”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“ਨਹੀਂ ਹੋਇਆ। ਪੈਸੇ ਵਾਪਸ ਲਓ ਜੀ, ਜਾਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂ?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“ਹੋ ਗਿਆ। ਇਹ ਲਓ ਰਸੀਦ।”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ਆਪਰੇਟਰ ਨੇ ਰੱਦ ਕਰ ਦਿੱਤਾ। ਇਹ ਲਓ ਤੁਹਾਡੇ ਪੈਸੇ।”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“ਜਵਾਬ ਮੇਲ ਨਹੀਂ ਖਾ ਰਹੇ। ਮਾਲਕ ਵੇਖ ਰਹੇ ਹਨ, ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਨਗੇ।”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ਆਪਰੇਟਰ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ਸਰਕਲ</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>ਹੋਰ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ਰਕਮ</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>ਸੇਵਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ਆਪਰੇਟਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>ਸਰਕਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: ਇਹ ਭਰੋ।</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: ਇਹ ਸਹੀ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਹਰ ਅੱਖਰ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: ਇਹ ਸਹੀ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਅਜਿਹਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>ਰਕਮ: ਇੱਥੇ ਘੱਟੋ-ਘੱਟ %1 ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>ਰਕਮ: ਇੱਥੇ ਇੱਕ ਵਾਰ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ %1 ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਆਪਰੇਟਰ ਨਹੀਂ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>ਇਹ ਆਪਰੇਟਰ ਬੰਦ ਹੈ। ਮਾਲਕ ਇਸ ਨੂੰ ਸੂਚੀ ਵਿੱਚ ਚਾਲੂ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਸਰਕਲ ਨਹੀਂ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: ਇਸ ਵਿੱਚ ਅਜਿਹੇ ਅੱਖਰ ਹਨ ਜੋ ਇੱਥੇ ਨਹੀਂ ਚੱਲਦੇ। ਫਿਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: ਇਹ ਆਮ ਤੌਰ &apos;ਤੇ ਅਜਿਹਾ ਨਹੀਂ ਹੁੰਦਾ। ਗਾਹਕ ਦੇ ਬਿੱਲ ਜਾਂ ਕਾਰਡ ਨਾਲ ਮਿਲਾਓ।</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: ਅਜਿਹੀ ਕੋਈ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ। ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਲਿਖੋ, ਜਿਵੇਂ 05-11-1980।</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: ਇਹ ਰੁਪਏ ਦੀ ਰਕਮ ਨਹੀਂ ਹੈ। ਇੰਝ ਲਿਖੋ: 239 ਜਾਂ 239.50</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>ਰਕਮ: ਸਿਫ਼ਰ ਤੋਂ ਵੱਧ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>ਰਕਮ: ਪ੍ਰੋਵਾਈਡਰ ਸਿਰਫ਼ ਪੂਰੇ ਰੁਪਏ ਲੈਂਦਾ ਹੈ। ਗਾਹਕ ਤੋਂ ਪੁੱਛ ਕੇ ਵਧਾਓ ਜਾਂ ਘਟਾਓ।</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਲਿਖੋ। ਉਹ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>ਇਹ ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ। ਅਜਿਹਾ ਹੁੰਦਾ ਹੈ: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// ਨਾਲ ਰਸਤੇ ਵਿੱਚ ਕੋਈ ਵੀ ਪਾਸਵਰਡ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਮਨਜ਼ੂਰ ਨਹੀਂ। https:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲਾ ਪਤਾ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ &apos;ਤੇ ਆਪਣੇ ਖਾਤੇ ਦਾ ਯੂਜ਼ਰ ਨੇਮ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>ਭੇਜਣ ਦਾ ਅਜਿਹਾ ਕੋਈ ਤਰੀਕਾ ਨਹੀਂ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>ਜਵਾਬ ਦਾ ਅਜਿਹਾ ਕੋਈ ਫਾਰਮੈਟ ਨਹੀਂ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਉਡੀਕ 10 ਤੋਂ 600 ਸਕਿੰਟ ਵਿਚਕਾਰ ਹੋਵੇ। ਪ੍ਰੋਵਾਈਡਰ ਨੂੰ 60 ਲੱਗ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>ਦੁਕਾਨ ਦਾ ਸਰਕਲ ਚੁਣੋ। ਪ੍ਰੋਵਾਈਡਰ ਹਰ ਵਾਰ ਸਰਕਲ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਇਸ ਨੰਬਰ ਦਾ ਇਸੇ ਰਕਮ ਦਾ ਰੀਚਾਰਜ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ (ਆਰਡਰ %1)। ਉਸ ਦੇ ਨਤੀਜੇ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਇਸ ਨੰਬਰ ਦਾ ਇਸੇ ਰਕਮ ਦਾ ਰੀਚਾਰਜ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ। ਉਸ ਦੇ ਨਤੀਜੇ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਇਸ ਨੰਬਰ &apos;ਤੇ ਇਹੀ ਰਕਮ %1 &apos;ਤੇ ਹੋ ਚੁੱਕੀ ਹੈ। ਕੀ ਸੱਚਮੁੱਚ ਫਿਰ ਚਾਹੀਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਇਸ ਨੰਬਰ &apos;ਤੇ ਇਹੀ ਰਕਮ ਥੋੜ੍ਹੀ ਦੇਰ ਪਹਿਲਾਂ ਹੋ ਚੁੱਕੀ ਹੈ। ਕੀ ਸੱਚਮੁੱਚ ਫਿਰ ਚਾਹੀਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਇਹ ਕੁੰਜੀ ਹੋਰ ਆਪਰੇਟਰ, ਨੰਬਰ ਜਾਂ ਰਕਮ ਲਈ ਵਰਤੀ ਜਾ ਚੁੱਕੀ ਹੈ। ਨਵੀਂ ਵਿਕਰੀ ਲਈ ਨਵੀਂ ਕੁੰਜੀ ਲਓ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਇਸ ਵਿਕਰੀ ਦੀ ਪਹਿਲੀ ਕੋਸ਼ਿਸ਼ ਦਾ ਅਸਫਲ ਹੋਣਾ ਪੱਕਾ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਦੁਬਾਰਾ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਪ੍ਰੋਵਾਈਡਰ &apos;ਤੇ ਬੈਲੇਂਸ ਇਸ ਰਕਮ ਤੋਂ ਘੱਟ ਹੈ। ਪਹਿਲਾਂ ਵਾਲਿਟ ਵਿੱਚ ਪੈਸੇ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਪ੍ਰੋਵਾਈਡਰ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ। ਸੈਟਿੰਗ ਵਿੱਚ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਵਹੀ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਰਿਹਾ, ਇਸ ਲਈ ਵਿਕਰੀ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ, ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>ਕੁਝ ਵੀ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ (200 MB ਖਾਲੀ ਚਾਹੀਦਾ ਹੈ)। ਥਾਂ ਬਣਾਓ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਇੰਟਰਨੈੱਟ ਅਤੇ ਪਤਾ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਉਸ ਤੋਂ ਫਿਰ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਜਵਾਬ ਦੇਣ ਤੋਂ ਮਨ੍ਹਾ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਇਹ ਯੂਜ਼ਰ ਨੇਮ ਅਤੇ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਨਦਾ। ਦੋਵੇਂ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>ਅਜਿਹਾ ਜਵਾਬ ਆਇਆ ਜੋ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਪਤਾ ਅਤੇ ਜਵਾਬ ਦਾ ਫਾਰਮੈਟ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਵਹੀ ਪੜ੍ਹੀ ਜਾਂ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਡਿਸਕ ਅਤੇ ਡਾਟਾ ਫੋਲਡਰ ਦੀ ਇਜਾਜ਼ਤ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>ਕੁਝ ਅਣਜਾਣ ਗੜਬੜ ਹੋਈ। ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ; ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਜਵਾਬ: ਸਫਲ</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਜਵਾਬ: ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਜਵਾਬ: ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਮਨ੍ਹਾ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਹੋਰ ਆਰਡਰ ਦਾ ਜਵਾਬ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਹੋਰ ਨੰਬਰ ਜਾਂ ਰਕਮ ਦਾ ਜਵਾਬ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>ਨਹੀਂ ਭੇਜਿਆ: ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਕੁਝ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>ਅਜਿਹਾ ਜਵਾਬ ਆਇਆ ਜੋ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>ਕਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>ਜਵਾਬ ਨਹੀਂ ਆਇਆ</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਸਫਲ</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਪ੍ਰੋਵਾਈਡਰ ਇਹ ਆਰਡਰ ਨਹੀਂ ਜਾਣਦਾ</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਪੁੱਛਣ ਨਹੀਂ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਹੋਰ ਆਰਡਰ ਦਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਹੋਰ ਨੰਬਰ ਜਾਂ ਰਕਮ ਦਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਜਵਾਬ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>ਸਥਿਤੀ ਪੁੱਛੀ: ਜਵਾਬ ਨਹੀਂ ਆਇਆ</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ: ਸਫਲ</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ: ਰੱਦ</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>ਮਾਲਕ ਦਾ ਫ਼ੈਸਲਾ: ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਆਪ ਦੱਸਿਆ</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>ਭੇਜਣ ਵੇਲੇ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋ ਗਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>ਰੈਫ਼ਰੈਂਸ %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ਸਥਿਤੀ %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>ਨਤੀਜਾ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ਪੱਕਾ ਹੋਣਾ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>ਅਸਫਲ ਮੰਨਣ ਤੋਂ ਬਾਅਦ ਪਤਾ ਲੱਗਾ ਕਿ ਹੋ ਗਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>ਦੋ ਵਾਰ ਹੋਇਆ: ਇੱਕ ਰਕਮ ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਵਾਪਸ ਮੰਗੋ</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>ਹੋਣ ਤੋਂ ਬਾਅਦ ਰੱਦ ਹੋਇਆ: ਗਾਹਕ ਨੂੰ ਪੈਸੇ ਮੋੜੋ</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>ਜਵਾਬ ਵਿੱਚ ਹੋਰ ਨੰਬਰ ਜਾਂ ਰਕਮ ਹੈ</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>ਜਵਾਬ ਵਿੱਚ ਹੋਰ ਆਰਡਰ ਹੈ</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>ਜਵਾਬ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ: ਮਾਲਕ ਤੈਅ ਕਰੇਗਾ</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>ਕਾਊਂਟਰ ਨੰਬਰ 1 ਤੋਂ 999 ਵਿਚਕਾਰ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਮਾਲਕ ਦੇ ਵੇਖਣ ਤੱਕ ਵਿਕਰੀ ਰੁਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਇਹ ਵਹੀ ਪੁਰਾਣੀ ਕਾਪੀ ਤੋਂ ਵਾਪਸ ਲਿਆਂਦੀ ਗਈ ਹੈ, ਉਸ ਤੋਂ ਬਾਅਦ ਦੀ ਵਿਕਰੀ ਇਸ ਵਿੱਚ ਸ਼ਾਇਦ ਨਹੀਂ ਹੈ। ਸਭ ਤੋਂ ਨਵੀਂ journal.jsonl ਮਿਲਾਓ, ਜਾਂ ਮਾਲਕ ਪੱਕਾ ਕਰੇ ਕਿ ਉਸ ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਹੀਂ ਵਿਕਿਆ।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਇਹ ਵਹੀ ਪਿਛਲੀ ਵਾਰ ਹੋਰ ਕੰਪਿਊਟਰ &apos;ਤੇ ਚੱਲੀ ਸੀ। ਜੇ ਉਹ ਅਜੇ ਵੀ ਵੇਚਦਾ ਹੈ ਤਾਂ ਇੱਥੇ ਅੱਗੇ ਨਾ ਵਧੋ; ਜੇ ਨਹੀਂ, ਤਾਂ ਮਾਲਕ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਪੱਕਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਵਾਲਿਟ ਵਿੱਚ ਉਸ ਤੋਂ ਘੱਟ ਹੈ ਜਿੰਨੇ ਦਾ ਹਿਸਾਬ ਇਸ ਵਹੀ ਵਿੱਚ ਹੈ। ਪਤਾ ਕਰੋ ਕਿ ਹੋਰ ਕੌਣ ਉਸ ਵਿੱਚੋਂ ਖ਼ਰਚਦਾ ਹੈ, ਫਿਰ ਮਾਲਕ ਪੱਕਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਵਾਲਿਟ ਵਿੱਚ ਉਸ ਤੋਂ ਘੱਟ ਹੈ ਜਿੰਨੇ ਦਾ ਹਿਸਾਬ ਇਸ ਵਹੀ ਵਿੱਚ ਹੈ (%1)। ਪਤਾ ਕਰੋ ਕਿ ਹੋਰ ਕੌਣ ਉਸ ਵਿੱਚੋਂ ਖ਼ਰਚਦਾ ਹੈ, ਫਿਰ ਮਾਲਕ ਪੱਕਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>ਵਿਕਰੀ ਉਦੋਂ ਤੱਕ ਰੁਕੀ ਹੈ ਜਦੋਂ ਤੱਕ ਠੀਕ ਕੀਤੀ ਵਹੀ ਦੀ ਹਰ ਖੁੱਲ੍ਹੀ ਵਿਕਰੀ ਬਾਰੇ ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛ ਨਾ ਲਿਆ ਜਾਵੇ। ਪ੍ਰੋਵਾਈਡਰ ਤੱਕ ਪਹੁੰਚ ਹੋਣ &apos;ਤੇ ਇਹ ਆਪਣੇ ਆਪ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਇਸ ਵਿਕਰੀ ਨੂੰ ਉਹੀ ਲੈਣ-ਦੇਣ ਨੰਬਰ ਦਿੱਤਾ ਜੋ ਉਹ ਕਿਸੇ ਹੋਰ ਨੂੰ ਦੇ ਚੁੱਕਾ ਸੀ। ਸਾਡੇ ਆਪਣੇ ਆਰਡਰ ਨੰਬਰ ਦੋਵਾਂ ਨੂੰ ਵੱਖ ਰੱਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>ਇਹ ਪ੍ਰੋਵਾਈਡਰ ਦੇ ਹੋਰ ਖਾਤੇ ਤੋਂ ਭੇਜੀ ਗਈ ਸੀ; ਇਸ ਖਾਤੇ ਤੋਂ ਇਸ ਬਾਰੇ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਉਸੇ ਖਾਤੇ &apos;ਤੇ ਮੁੜੋ, ਜਾਂ ਉੱਥੋਂ ਮਿਲੀ ਜਾਣਕਾਰੀ ਨਾਲ ਫ਼ੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>ਪ੍ਰੋਵਾਈਡਰ ਆਰਡਰਾਂ ਬਾਰੇ ਹਰ ਸਵਾਲ ਮਨ੍ਹਾ ਕਰ ਰਿਹਾ ਹੈ (“%1”)। ਜਵਾਬ ਆਉਣ ਤੱਕ ਖੁੱਲ੍ਹੀਆਂ ਵਿਕਰੀਆਂ ਖੁੱਲ੍ਹੀਆਂ ਰਹਿਣਗੀਆਂ: ਉਸ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਦੁਕਾਨ ਦਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਜੋੜੇ।</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 ਵਾਰ ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਇਹ ਆਰਡਰ ਨਹੀਂ ਪਛਾਣਿਆ, ਜਦ ਕਿ ਹੋਰ ਆਰਡਰ ਪਛਾਣਿਆ। ਸ਼ਾਇਦ ਇਹ ਪਹੁੰਚਿਆ ਹੀ ਨਹੀਂ। ਪ੍ਰੋਵਾਈਡਰ ਤੋਂ ਪੁੱਛੋ, ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>ਵਹੀ ਅਤੇ ਵਾਲਿਟ ਪੈਸੇ-ਪੈਸੇ ਤੱਕ ਮੇਲ ਖਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਵਹੀ ਦੇ ਹਿਸਾਬ ਨਾਲੋਂ %1 ਘੱਟ ਹੈ।</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>ਵਾਲਿਟ ਵਿੱਚ ਵਹੀ ਦੇ ਹਿਸਾਬ ਨਾਲੋਂ %1 ਵੱਧ ਹੈ।</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>ਨਤੀਜਾ ਅਜੇ ਅਧੂਰਾ ਹੈ, ਅਤੇ ਪ੍ਰੋਵਾਈਡਰ ਪੈਸੇ ਕੱਟ ਚੁੱਕਾ ਹੈ</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>ਨਤੀਜਾ ਅਜੇ ਅਧੂਰਾ ਹੈ, ਅਤੇ ਪ੍ਰੋਵਾਈਡਰ ਪੈਸੇ ਮੋੜ ਚੁੱਕਾ ਹੈ</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਪ੍ਰੋਵਾਈਡਰ ਨੇ ਪੈਸੇ ਦੋ ਵਾਰ ਕੱਟੇ ਹੋਣ</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>ਇਹ ਅਸਫਲ ਰਹੀ, ਪਰ ਪੈਸੇ ਕੱਟੇ ਗਏ ਜਾਂ ਵਾਪਸ ਨਹੀਂ ਆਏ</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>ਇਹ ਸਫਲ ਰਹੀ, ਪਰ ਪੈਸੇ ਕੱਟੇ ਨਹੀਂ ਜਾਂ ਵਾਪਸ ਆ ਗਏ</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਸ ਆਪਰੇਟਰ &apos;ਤੇ ਪ੍ਰੋਵਾਈਡਰ ਦਾ ਮਾਰਜਿਨ ਬਦਲ ਗਿਆ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>ਲਿਖੇ ਪੈਸੇ ਅਜੇ ਆਏ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਇੱਕ ਇਸ ਦਾ ਕਾਰਨ ਹੋ ਸਕਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>ਕਿਸੇ ਵਿਕਰੀ ਨਾਲ ਇਸ ਦਾ ਹਿਸਾਬ ਨਹੀਂ ਬੈਠਦਾ। ਜੇ ਵਾਲਿਟ ਵਿੱਚ ਪੈਸੇ ਪਾਏ ਗਏ ਹਨ, ਤਾਂ ਬੈਂਕ ਦੇ ਰੈਫ਼ਰੈਂਸ ਨਾਲ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>ਇਸ ਕਾਊਂਟਰ ਦੀ ਕਿਸੇ ਵਿਕਰੀ ਨਾਲ ਇਸ ਦਾ ਹਿਸਾਬ ਨਹੀਂ ਬੈਠਦਾ: ਕੋਈ ਹੋਰ ਇਹ ਖਾਤਾ ਵਰਤਦਾ ਹੈ, ਜਾਂ ਇਸ ਵਹੀ ਵਿੱਚ ਕੁਝ ਵਿਕਰੀਆਂ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਇਹ ਵਹੀ ਪੁਰਾਣੀ ਕਾਪੀ ਤੋਂ ਵਾਪਸ ਲਿਆਂਦੀ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਇਹ ਵਹੀ ਪਿਛਲੀ ਵਾਰ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ &apos;ਤੇ ਚੱਲੀ ਸੀ।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਵਾਲਿਟ ਵਿੱਚ %1 ਘੱਟ ਹਨ, ਜਿਸ ਦਾ ਹਿਸਾਬ ਇਸ ਵਹੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਵਾਲਿਟ ਵਿੱਚ ਇਸ ਵਹੀ ਦੇ ਹਿਸਾਬ ਨਾਲੋਂ ਘੱਟ ਪੈਸੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>ਵਿਕਰੀ ਰੁਕੀ ਹੈ: ਠੀਕ ਕੀਤੀ ਵਹੀ ਦੀਆਂ ਖੁੱਲ੍ਹੀਆਂ ਵਿਕਰੀਆਂ ਬਾਰੇ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>ਇਸ ਨਾਲ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਗਿਆ। ਹੋ ਸਕਦਾ ਹੈ ਕਾਪੀ ਤੋਂ ਬਾਅਦ ਦੀਆਂ ਵਿਕਰੀਆਂ ਇੱਥੇ ਨਾ ਹੋਣ: ਕਾਊਂਟਰ ਬੰਦ ਕਰਕੇ ਸਭ ਤੋਂ ਨਵੀਂ journal.jsonl ਨਾਲ “countertopctl rebuild --from” ਚਲਾਓ, ਜਾਂ ਮਾਲਕ ਪੱਕਾ ਕਰੇ ਕਿ ਉਸ ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਹੀਂ ਵਿਕਿਆ।</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>ਇਸ ਨਾਲ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਗਿਆ। ਦੂਜਾ ਕੰਪਿਊਟਰ ਅਜੇ ਵੀ ਇਸ ਵਹੀ ਤੋਂ ਵੇਚਦਾ ਹੈ ਤਾਂ ਇੱਥੇ ਅੱਗੇ ਨਾ ਵਧੋ; ਨਹੀਂ ਵੇਚਦਾ ਤਾਂ ਮਾਲਕ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਪੱਕਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>ਰੋਕਣ ਨਾਲ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਗਿਆ। ਵੇਖੋ ਕੀ ਘੱਟ ਹੈ ਅਤੇ ਪਤਾ ਕਰੋ ਕਿ ਖਾਤੇ ਵਿੱਚੋਂ ਹੋਰ ਕੌਣ ਖ਼ਰਚਦਾ ਹੈ; ਫਿਰ ਮਾਲਕ ਪੱਕਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>ਇਸ ਨਾਲ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਗਿਆ। ਪ੍ਰੋਵਾਈਡਰ ਹਰ ਇੱਕ ਬਾਰੇ ਜਵਾਬ ਦੇ ਦੇਵੇ ਤਾਂ ਇਹ ਆਪਣੇ ਆਪ ਹਟ ਜਾਂਦਾ ਹੈ; ਉਦੋਂ ਤੱਕ ਪੁਰਾਣੀਆਂ ਵਿਕਰੀਆਂ ਵੇਖੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>ਉਸ ਕਾਪੀ ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਹੀਂ ਵਿਕਿਆ, ਜਾਂ ਸਭ ਇਸ ਵਹੀ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>ਦੂਜਾ ਕੰਪਿਊਟਰ ਹੁਣ ਇਸ ਵਹੀ ਤੋਂ ਨਹੀਂ ਵੇਚਦਾ।</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>ਘਟੇ ਪੈਸੇ ਕਿਸ ਨੇ ਖ਼ਰਚੇ, ਮੈਨੂੰ ਪਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>ਖੁੱਲ੍ਹੀਆਂ ਵਿਕਰੀਆਂ ਰੁਕ ਸਕਦੀਆਂ ਹਨ; ਮੈਂ ਹਰ ਇੱਕ ਵੇਖ ਲਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਗਾਹਕ ਵੱਲ ਖਾਤੇ ਦੀ ਹੱਦ ਤੋਂ ਵੱਧ ਉਧਾਰ ਹੋ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: %1 ਦੇ ਉਧਾਰ ਖਾਤੇ ਦੀ ਹੱਦ ਅਜੇ ਤੈਅ ਨਹੀਂ ਹੈ। ਗਾਹਕ ਪੇਜ &apos;ਤੇ ਹੱਦ ਤੈਅ ਕਰੋ, ਜਾਂ ਗਾਹਕ ਤੋਂ ਹੁਣੇ ਪੈਸੇ ਲਓ।</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: %1 ਵੱਲ %3 ਦੀ ਹੱਦ ਵਿੱਚੋਂ %2 ਬਾਕੀ ਹਨ, ਇਸ ਲਈ ਖਾਤੇ ਵਿੱਚ ਸਿਰਫ਼ %4 ਹੋਰ ਲਿਖੇ ਜਾ ਸਕਦੇ ਹਨ। ਪਹਿਲਾਂ ਭੁਗਤਾਨ ਲਓ, ਹੱਦ ਵਧਾਓ, ਜਾਂ ਗਾਹਕ ਤੋਂ ਹੁਣੇ ਪੈਸੇ ਲਓ।</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਕੋਈ ਸ਼ਿਫਟ ਖੁੱਲ੍ਹੀ ਨਹੀਂ ਹੈ। ਗੱਲਾ ਗਿਣ ਕੇ ਸ਼ਿਫਟ ਖੋਲ੍ਹੋ, ਫਿਰ ਵੇਚੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਗੱਲਾ ਗਿਣਿਆ ਜਾ ਚੁੱਕਾ ਹੈ ਅਤੇ ਉਸ ਦੀ ਸ਼ਿਫਟ ਅਜੇ ਬੰਦ ਨਹੀਂ ਹੋਈ। ਉਸ ਨੂੰ ਬੰਦ ਕਰਕੇ ਅਗਲੀ ਖੋਲ੍ਹੋ, ਫਿਰ ਵੇਚੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਵੇਚਣ ਵਾਲਾ ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੈ। ਆਪਣੇ PIN ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ, ਫਿਰ ਵੇਚੋ।</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਤੁਹਾਡੀ ਇੱਕ ਵਿਕਰੀ ਵੱਧ ਤੋਂ ਵੱਧ %1 ਹੋ ਸਕਦੀ ਹੈ। ਮਾਲਕ PIN ਨਾਲ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦੇ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਤੁਹਾਡੀ ਇੱਕ ਦਿਨ ਦੀ ਵਿਕਰੀ ਵੱਧ ਤੋਂ ਵੱਧ %1, ਅਤੇ ਅੱਜ %2 ਹੋ ਚੁੱਕੀ ਹੈ। ਮਾਲਕ PIN ਨਾਲ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦੇ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ: %1 ਜਾਂ ਵੱਧ ਵੱਡੀ ਰਕਮ ਹੈ। ਨੰਬਰ ਅਤੇ ਰਕਮ ਇੱਕ ਵਾਰ ਹੋਰ ਵੇਖੋ, ਫਿਰ ਹਾਂ ਕਹੋ।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>ਕਾਊਂਟਰ</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ਨਾਂ ਦੀ ਕੋਈ ਭਾਸ਼ਾ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
</TS>
