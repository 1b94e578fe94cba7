<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>অ্যাকাউন্ট আইডি</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>অ্যাকাউন্ট আইডি (RAPDRP) / সংযোগ আইডি (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>অ্যাকাউন্ট আইডি (RAPDRP) / গ্রাহক নং (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>অ্যাকাউন্ট নম্বর</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP নম্বর</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ব্যাঙ্ক অ্যাকাউন্ট নম্বর</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>বিল গ্রুপ নম্বর</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>বিলিং ইউনিট (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>বিজনেস পার্টনার নম্বর</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA নম্বর</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>গ্রাহক (অ্যাকাউন্ট) নম্বর</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>গ্রাহক / মিটার নম্বর</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>গ্রাহক আইডি</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>গ্রাহক কোড</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>গ্রাহক নং</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>গ্রাহক নম্বর</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>গ্রাহক নম্বর / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>কন্ট্র্যাক্ট অ্যাকাউন্ট নং</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>কন্ট্র্যাক্ট অ্যাকাউন্ট নম্বর</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>কাস্টমার আইডি</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>কাস্টমার আইডি (গ্রাহক নং নয়)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>কাস্টমার আইডি / অ্যাকাউন্ট আইডি</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>কাস্টমার আইডি / নিবন্ধিত ফোন নং</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>কাস্টমার অ্যাকাউন্ট (CA) নম্বর</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>কাস্টমার নম্বর / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>কাস্টমার নম্বর / বিজনেস পার্টনার</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>সাইকেল নম্বর</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ডেটা কার্ড নম্বর</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>জন্মতারিখ (দিন-মাস-বছর)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>বিদ্যুৎ অ্যাকাউন্ট নং / সার্ভিস সংযোগ নং</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS নম্বর</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K নম্বর</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ল্যান্ডলাইন নম্বর</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ল্যান্ডলাইন নম্বর (STD কোড ছাড়া)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>মোবাইল নম্বর</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>পলিসি নম্বর</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>প্রসেসিং সাইকেল (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR নম্বর</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD কোড</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>সার্ভিস সংযোগ নম্বর / CA নম্বর</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>সার্ভিস নম্বর</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>স্মার্ট কার্ড নম্বর</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>সাবস্ক্রাইবার আইডি</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC নম্বর</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>ইউনিক সার্ভিস নম্বর (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>গাড়ির নম্বর</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>গাড়ির নম্বর / ওয়ালেট নম্বর</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>গাড়ির রেজিস্ট্রেশন নম্বর</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>গাড়ির রেজিস্ট্রেশন নম্বর / ওয়ালেট আইডি</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>গাড়ির রেজিস্ট্রেশন নম্বর / ওয়ালেট নম্বর</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>ভিউয়িং কার্ড (VC) নং / নিবন্ধিত মোবাইল</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>আন্দামান ও নিকোবর</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>অন্ধ্রপ্রদেশ</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>অরুণাচল প্রদেশ</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>আসাম</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>বিহার</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>চণ্ডীগড়</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>চেন্নাই</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ছত্তিশগড়</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>দাদরা ও নগর হাভেলি</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>দমন ও দিউ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>দিল্লি</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>গোয়া</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>গুজরাট</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>হরিয়ানা</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>হিমাচল প্রদেশ</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>জম্মু ও কাশ্মীর</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ঝাড়খণ্ড</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>কর্ণাটক</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>কেরল</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>কলকাতা</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>লাদাখ</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>লক্ষদ্বীপ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>মধ্যপ্রদেশ</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>মহারাষ্ট্র</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>মণিপুর</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>মেঘালয়</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>মিজোরাম</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>মুম্বই</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>নাগাল্যান্ড</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>নতুন দিল্লি</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>উত্তর-পূর্ব</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ওড়িশা</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>পুদুচেরি</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>পাঞ্জাব</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>রাজস্থান</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>সিকিম</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>তামিলনাড়ু</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>তেলেঙ্গানা</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ত্রিপুরা</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>উত্তরপ্রদেশ পূর্ব</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>উত্তরপ্রদেশ পশ্চিম</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>উত্তরাখণ্ড</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>পশ্চিমবঙ্গ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>রসিদ নং</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>পরিষেবা</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>সার্কল</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>আরও তথ্য</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>অর্ডার আইডি</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>অপারেটর রেফ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>প্রোভাইডার লেনদেন</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>মোট নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>গ্রাহককে ফেরত</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>অনুশীলন – আসল রসিদ নয়</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ডুপ্লিকেট %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 মাত্র</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ধন্যবাদ · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>মোবাইল</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>পোস্টপেড</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ল্যান্ডলাইন</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>বিদ্যুৎ</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>গ্যাস</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>বিমা</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ডেটা কার্ড</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>গিফট কার্ড</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>বিল পরিশোধের রসিদ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>রিচার্জ রসিদ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>টাকা ফেরতের স্লিপ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>বিল পরিশোধের স্লিপ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>রিচার্জ স্লিপ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>টাকা কাটেনি – ফেরত দেওয়া হবে</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>বাতিল হয়েছে – ফেরত দেওয়া হবে</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>যাচাই চলছে – এই স্লিপ রাখুন</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>এখনও নিশ্চিত নয় – এই স্লিপ রাখুন</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>এখনও জানা নেই</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>যাচাই চলছে</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>পরের বিলে পরিশোধ না দেখা পর্যন্ত এই রসিদ রাখুন।</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>অপারেটর নিশ্চিত না করা পর্যন্ত এই রসিদ রাখুন।</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>অপারেটরকে কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>দোকান টাকা ফেরত দেবে বা আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>অপারেটর টাকা নেয়নি।</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>অপারেটর নিশ্চিত করার পরে এটি বাতিল করেছে।</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>দোকান টাকা ফেরত দেবে।</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>অপারেটরের উত্তরগুলো একে অপরের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>দোকান এটি মিটিয়ে দেবে। দ্বিতীয়বার টাকা দেবেন না।</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>এটি সফল হওয়ার প্রমাণ নয়।</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>অপারেটর এখনও নিশ্চিত করেনি। ফল জানতে দোকানে এই স্লিপ দেখান। দ্বিতীয়বার টাকা দেবেন না।</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>অভিযোগ: দোকানে, রসিদ নং %1 সহ</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>অভিযোগ: %1, রসিদ নং %2 সহ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>বাকিতে</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>দেওয়া নগদ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ফেরত</translation>
    </message>
</context>
</TS>
