; generated from specs/pid.yaml by `make generated`: do not edit
; pid D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 4
  %v32 = load i64, ptr %v31, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 25
  %v44 = load i64, ptr %v43, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 26
  %v55 = load i64, ptr %v54, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v34 = icmp sgt i64 %v3, 1
  br i1 %v34, label %b2, label %b3
b2:
  %v35 = getelementptr inbounds i64, ptr %v1, i64 3
  %v36 = atomicrmw add ptr %v35, i64 1 acq_rel
  %v37 = load i64, ptr %v4, align 8
  %v38 = add i64 %v37, 1
  store i64 %v38, ptr %v4, align 8
  %v39 = mul i64 %v3, %v38
  br label %b4
b4:
  %v40 = load atomic i64, ptr %v35 acquire, align 8
  %v41 = icmp slt i64 %v40, %v39
  br i1 %v41, label %b5, label %b6
b5:
  %v42 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v33, label %b7, label %b8
b7:
  %v45 = icmp eq i64 %v44, 0
  br i1 %v45, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v34, label %b11, label %b12
b11:
  %v46 = getelementptr inbounds i64, ptr %v1, i64 3
  %v47 = atomicrmw add ptr %v46, i64 1 acq_rel
  %v48 = load i64, ptr %v4, align 8
  %v49 = add i64 %v48, 1
  store i64 %v49, ptr %v4, align 8
  %v50 = mul i64 %v3, %v49
  br label %b13
b13:
  %v51 = load atomic i64, ptr %v46 acquire, align 8
  %v52 = icmp slt i64 %v51, %v50
  br i1 %v52, label %b14, label %b15
b14:
  %v53 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v33, label %b16, label %b17
b16:
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v34, label %b20, label %b21
b20:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b22
b22:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b23, label %b24
b23:
  %v64 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v65 = phi i64 [ 0, %b21 ], [ %v67, %b26 ]
  %v66 = icmp slt i64 %v65, %v8
  br i1 %v66, label %b26, label %b27
b26:
  store i64 %v65, ptr %v5, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v67 = add nsw i64 %v65, 1
  br label %b25
b27:
  br i1 %v34, label %b28, label %b29
b28:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b30
b30:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b31, label %b32
b31:
  %v75 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 13
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  store <8 x float> %v23, ptr %v21, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 14
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  store <8 x float> %v23, ptr %v21, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 13
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v24 = load ptr, ptr %v23, align 4
  %v25 = load ptr, ptr %v0, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 14
  %v46 = load i64, ptr %v45, align 8
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds i64, ptr %v1, i64 17
  %v61 = load i64, ptr %v60, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v26 = mul i64 %v5, %v18
  %v47 = and i64 %v5, %v46
  %v48 = mul i64 %v47, %v18
  %v52 = add i64 %v5, 1
  %v53 = and i64 %v52, %v15
  %v54 = mul i64 %v53, %v18
  %v62 = and i64 %v5, %v61
  %v63 = mul i64 %v62, %v18
  %v73 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v113, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v10
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v27 = add i64 %v26, %v10
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v28
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v27
  %v38 = load float, ptr %v37, align 4
  %v39 = fcmp oeq float %v38, 0x0000000000000000
  %v40 = select i1 %v39, float 0x3FF0000000000000, float 0x0000000000000000
  %v49 = add i64 %v48, %v10
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v55 = add i64 %v54, %v10
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v13, i64 %v56
  %v64 = add i64 %v63, %v10
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v59, i64 %v65
  %v67 = load <8 x float>, ptr %v22, align 4
  %v68 = load <8 x float>, ptr %v24, align 4
  %v69 = load <8 x float>, ptr %v29, align 4
  %v70 = load <8 x float>, ptr %v32, align 4
  %v71 = fsub <8 x float> %v69, %v70
  %v72 = fmul <8 x float> %v68, %v71
  %v75 = fmul <8 x float> %v72, %v74
  %v76 = fadd <8 x float> %v67, %v75
  %v79 = fcmp olt <8 x float> %v76, %v78
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v83 = fcmp ogt <8 x float> %v76, %v82
  %v84 = select <8 x i1> %v83, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v85 = fcmp une <8 x float> %v84, splat (float 0x0000000000000000)
  %v86 = select <8 x i1> %v85, <8 x float> %v82, <8 x float> %v76
  %v87 = fcmp une <8 x float> %v80, splat (float 0x0000000000000000)
  %v88 = select <8 x i1> %v87, <8 x float> %v78, <8 x float> %v86
  %v89 = load <8 x float>, ptr %v34, align 4
  %v90 = fmul <8 x float> %v89, %v71
  %v91 = fadd <8 x float> %v90, %v88
  %v92 = load <8 x float>, ptr %v42, align 4
  %v93 = load <8 x float>, ptr %v51, align 4
  %v94 = fsub <8 x float> %v70, %v93
  %v95 = fmul <8 x float> %v92, %v94
  %v96 = fdiv <8 x float> %v95, %v74
  %v97 = fneg <8 x float> %v96
  %v98 = insertelement <8 x float> poison, float %v40, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = fcmp une <8 x float> %v99, splat (float 0x0000000000000000)
  %v103 = select <8 x i1> %v102, <8 x float> %v101, <8 x float> %v97
  %v104 = fadd <8 x float> %v91, %v103
  %v105 = fcmp olt <8 x float> %v104, %v78
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v107 = fcmp ogt <8 x float> %v104, %v82
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v109 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v110 = select <8 x i1> %v109, <8 x float> %v82, <8 x float> %v104
  %v111 = fcmp une <8 x float> %v106, splat (float 0x0000000000000000)
  %v112 = select <8 x i1> %v111, <8 x float> %v78, <8 x float> %v110
  store <8 x float> %v88, ptr %v57, align 4
  store <8 x float> %v112, ptr %v66, align 4
  %v113 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v21 = load ptr, ptr %v20, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 14
  %v24 = load i64, ptr %v23, align 8
  %v16 = mul i64 %v5, %v15
  %v22 = add i64 %v5, 1
  %v25 = and i64 %v22, %v24
  %v26 = mul i64 %v25, %v15
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v31, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v10
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v13, i64 %v18
  %v27 = add i64 %v26, %v10
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  %v30 = load <8 x float>, ptr %v19, align 4
  store <8 x float> %v30, ptr %v29, align 4
  %v31 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v31 = icmp sgt i64 %v3, 1
  br i1 %v31, label %b0, label %b1
b0:
  %v32 = getelementptr inbounds i64, ptr %v1, i64 3
  %v33 = atomicrmw add ptr %v32, i64 1 acq_rel
  %v34 = load i64, ptr %v4, align 8
  %v35 = add i64 %v34, 1
  store i64 %v35, ptr %v4, align 8
  %v36 = mul i64 %v3, %v35
  br label %b2
b2:
  %v37 = load atomic i64, ptr %v32 acquire, align 8
  %v38 = icmp slt i64 %v37, %v36
  br i1 %v38, label %b3, label %b4
b3:
  %v39 = call i32 @sched_yield()
  br label %b2
b4:
  br label %b1
b1:
  %v42 = sub i64 %v8, 1
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v44, %b6 ]
  %v41 = icmp slt i64 %v40, %v8
  br i1 %v41, label %b6, label %b7
b6:
  %v43 = sub i64 %v42, %v40
  store i64 %v43, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v44 = add nsw i64 %v40, 1
  br label %b5
b7:
  br i1 %v31, label %b8, label %b9
b8:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b10
b10:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b11, label %b12
b11:
  %v52 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v31, label %b13, label %b14
b13:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b15
b15:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b16, label %b17
b16:
  %v60 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v31, label %b18, label %b19
b18:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b20
b20:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b21, label %b22
b21:
  %v68 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v31, label %b23, label %b24
b23:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = load i64, ptr %v4, align 8
  %v72 = add i64 %v71, 1
  store i64 %v72, ptr %v4, align 8
  %v73 = mul i64 %v3, %v72
  br label %b25
b25:
  %v74 = load atomic i64, ptr %v69 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b26, label %b27
b26:
  %v76 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v12 = load ptr, ptr %v11, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v18 = load ptr, ptr %v17, align 4
  %v19 = load ptr, ptr %v0, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v41 = load ptr, ptr %v40, align 4
  %v54 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v81, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v14 = load float, ptr %v13, align 4
  %v15 = fcmp oeq float %v14, 0x0000000000000000
  %v16 = select i1 %v15, float 0x3FF0000000000000, float 0x0000000000000000
  %v20 = mul i64 %v9, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v20
  %v29 = add i64 %v9, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v26, i64 %v30
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v20
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v20
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v20
  %v43 = load <8 x float>, ptr %v18, align 4
  %v44 = load <8 x float>, ptr %v21, align 4
  %v45 = load <8 x float>, ptr %v24, align 4
  %v46 = fsub <8 x float> %v44, %v45
  %v47 = fmul <8 x float> %v43, %v46
  %v48 = load <8 x float>, ptr %v31, align 4
  %v49 = fadd <8 x float> %v47, %v48
  %v50 = load <8 x float>, ptr %v33, align 4
  %v51 = load <8 x float>, ptr %v36, align 4
  %v52 = fsub <8 x float> %v45, %v51
  %v53 = fmul <8 x float> %v50, %v52
  %v56 = fdiv <8 x float> %v53, %v55
  %v57 = fneg <8 x float> %v56
  %v58 = insertelement <8 x float> poison, float %v16, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = fcmp une <8 x float> %v59, splat (float 0x0000000000000000)
  %v63 = select <8 x i1> %v62, <8 x float> %v61, <8 x float> %v57
  %v64 = fadd <8 x float> %v49, %v63
  %v67 = fcmp ogt <8 x float> %v64, %v66
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v71 = fcmp olt <8 x float> %v64, %v70
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v73 = load <8 x float>, ptr %v39, align 4
  %v74 = fcmp une <8 x float> %v72, splat (float 0x0000000000000000)
  %v75 = select <8 x i1> %v74, <8 x float> %v61, <8 x float> %v73
  %v76 = fcmp une <8 x float> %v68, splat (float 0x0000000000000000)
  %v77 = select <8 x i1> %v76, <8 x float> %v61, <8 x float> %v75
  %v78 = select <8 x i1> %v62, <8 x float> %v61, <8 x float> %v77
  %v79 = fdiv <8 x float> %v78, %v55
  %v80 = fmul <8 x float> %v79, %v50
  store <8 x float> %v80, ptr %v42, align 4
  %v81 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v21 = load ptr, ptr %v20, align 4
  %v22 = load ptr, ptr %v0, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v46 = load ptr, ptr %v45, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v49 = load ptr, ptr %v48, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v52 = load ptr, ptr %v51, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v59 = load ptr, ptr %v58, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v63 = load ptr, ptr %v62, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v66 = load ptr, ptr %v65, align 4
  %v16 = mul i64 %v5, %v15
  %v29 = add i64 %v5, 1
  %v30 = mul i64 %v29, %v15
  %v53 = and i64 %v29, 1
  %v54 = mul i64 %v53, %v15
  %v74 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v126, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v10
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v13, i64 %v18
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v18
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v18
  %v31 = add i64 %v30, %v10
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v36 = getelementptr inbounds float, ptr %v13, i64 %v32
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v40 = load float, ptr %v39, align 4
  %v41 = fcmp oeq float %v40, 0x0000000000000000
  %v42 = select i1 %v41, float 0x3FF0000000000000, float 0x0000000000000000
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v18
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v18
  %v55 = add i64 %v54, %v10
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v52, i64 %v56
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v18
  %v61 = getelementptr inbounds float, ptr %v28, i64 %v18
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v18
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v18
  %v68 = load <8 x float>, ptr %v19, align 4
  %v69 = load <8 x float>, ptr %v21, align 4
  %v70 = load <8 x float>, ptr %v23, align 4
  %v71 = load <8 x float>, ptr %v26, align 4
  %v72 = fsub <8 x float> %v70, %v71
  %v73 = fmul <8 x float> %v69, %v72
  %v76 = fmul <8 x float> %v73, %v75
  %v77 = fadd <8 x float> %v68, %v76
  %v80 = fcmp ogt <8 x float> %v77, %v79
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v84 = fcmp olt <8 x float> %v77, %v83
  %v85 = select <8 x i1> %v84, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v86 = load <8 x float>, ptr %v33, align 4
  %v87 = load <8 x float>, ptr %v35, align 4
  %v88 = fmul <8 x float> %v87, %v72
  %v89 = load <8 x float>, ptr %v36, align 4
  %v90 = fadd <8 x float> %v88, %v89
  %v91 = load <8 x float>, ptr %v44, align 4
  %v92 = load <8 x float>, ptr %v47, align 4
  %v93 = fsub <8 x float> %v71, %v92
  %v94 = fmul <8 x float> %v91, %v93
  %v95 = fdiv <8 x float> %v94, %v75
  %v96 = fneg <8 x float> %v95
  %v97 = insertelement <8 x float> poison, float %v42, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = fcmp une <8 x float> %v98, splat (float 0x0000000000000000)
  %v102 = select <8 x i1> %v101, <8 x float> %v100, <8 x float> %v96
  %v103 = fadd <8 x float> %v90, %v102
  %v104 = fcmp ogt <8 x float> %v103, %v79
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v106 = fcmp olt <8 x float> %v103, %v83
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v108 = load <8 x float>, ptr %v50, align 4
  %v109 = fcmp une <8 x float> %v107, splat (float 0x0000000000000000)
  %v110 = select <8 x i1> %v109, <8 x float> %v100, <8 x float> %v108
  %v111 = fcmp une <8 x float> %v105, splat (float 0x0000000000000000)
  %v112 = select <8 x i1> %v111, <8 x float> %v100, <8 x float> %v110
  %v113 = fadd <8 x float> %v86, %v112
  %v114 = fcmp une <8 x float> %v85, splat (float 0x0000000000000000)
  %v115 = select <8 x i1> %v114, <8 x float> %v100, <8 x float> %v113
  %v116 = fcmp une <8 x float> %v81, splat (float 0x0000000000000000)
  %v117 = select <8 x i1> %v116, <8 x float> %v100, <8 x float> %v115
  %v118 = fmul <8 x float> %v112, %v87
  %v119 = fmul <8 x float> %v117, %v75
  %v120 = fmul <8 x float> %v119, %v69
  %v121 = fadd <8 x float> %v118, %v120
  %v122 = load <8 x float>, ptr %v57, align 4
  %v123 = load <8 x float>, ptr %v60, align 4
  %v124 = fsub <8 x float> %v122, %v123
  %v125 = fsub <8 x float> %v124, %v121
  store <8 x float> %v117, ptr %v61, align 4
  store <8 x float> %v121, ptr %v64, align 4
  store <8 x float> %v125, ptr %v67, align 4
  %v126 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v21 = load ptr, ptr %v20, align 4
  %v16 = mul i64 %v5, %v15
  %v22 = and i64 %v5, 1
  %v23 = mul i64 %v22, %v15
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v28, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v10
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v13, i64 %v18
  %v24 = add i64 %v23, %v10
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v27 = load <8 x float>, ptr %v19, align 4
  store <8 x float> %v27, ptr %v26, align 4
  %v28 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v20 = load ptr, ptr %v19, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v26 = load ptr, ptr %v25, align 4
  %v27 = load ptr, ptr %v0, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v34 = load ptr, ptr %v33, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v44 = load ptr, ptr %v43, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v90 = load ptr, ptr %v89, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  %v57 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v88, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v87, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v86, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v85, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v16
  %v22 = load float, ptr %v21, align 4
  %v23 = fcmp oeq float %v22, 0x0000000000000000
  %v24 = select i1 %v23, float 0x3FF0000000000000, float 0x0000000000000000
  %v28 = mul i64 %v16, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v28
  %v35 = add i64 %v16, %v7
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v34, i64 %v36
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v28
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v28
  %v46 = load <8 x float>, ptr %v26, align 4
  %v47 = load <8 x float>, ptr %v29, align 4
  %v48 = load <8 x float>, ptr %v32, align 4
  %v49 = fsub <8 x float> %v47, %v48
  %v50 = fmul <8 x float> %v46, %v49
  %v51 = load <8 x float>, ptr %v37, align 4
  %v52 = fadd <8 x float> %v50, %v51
  %v53 = load <8 x float>, ptr %v39, align 4
  %v54 = load <8 x float>, ptr %v42, align 4
  %v55 = fsub <8 x float> %v48, %v54
  %v56 = fmul <8 x float> %v53, %v55
  %v59 = fdiv <8 x float> %v56, %v58
  %v60 = fneg <8 x float> %v59
  %v61 = insertelement <8 x float> poison, float %v24, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fcmp une <8 x float> %v62, splat (float 0x0000000000000000)
  %v66 = select <8 x i1> %v65, <8 x float> %v64, <8 x float> %v60
  %v67 = fadd <8 x float> %v52, %v66
  %v70 = fcmp ogt <8 x float> %v67, %v69
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v74 = fcmp olt <8 x float> %v67, %v73
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v76 = load <8 x float>, ptr %v45, align 4
  %v77 = fcmp une <8 x float> %v75, splat (float 0x0000000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> %v64, <8 x float> %v76
  %v79 = fcmp une <8 x float> %v71, splat (float 0x0000000000000000)
  %v80 = select <8 x i1> %v79, <8 x float> %v64, <8 x float> %v78
  %v81 = select <8 x i1> %v65, <8 x float> %v64, <8 x float> %v80
  %v82 = fdiv <8 x float> %v81, %v58
  %v83 = fmul <8 x float> %v82, %v55
  %v84 = fneg <8 x float> %v83
  %v85 = fadd <8 x float> %v17, %v84
  %v86 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v87 = fadd <8 x float> %v11, %v17
  %v88 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v90, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v20 = load ptr, ptr %v19, align 4
  %v23 = load ptr, ptr %v0, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v26 = load ptr, ptr %v25, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v41 = load ptr, ptr %v40, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  %v29 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v39, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v38, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v37, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v36, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v21
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v21
  %v28 = load <8 x float>, ptr %v22, align 4
  %v31 = fmul <8 x float> %v28, %v30
  %v32 = load <8 x float>, ptr %v24, align 4
  %v33 = load <8 x float>, ptr %v27, align 4
  %v34 = fsub <8 x float> %v32, %v33
  %v35 = fmul <8 x float> %v31, %v34
  %v36 = fadd <8 x float> %v17, %v35
  %v37 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v38 = fadd <8 x float> %v11, %v17
  %v39 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v41, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = load ptr, ptr %v0, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v33 = load ptr, ptr %v32, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v44 = load ptr, ptr %v43, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v87 = load ptr, ptr %v86, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  %v57 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v85, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v84, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v83, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v82, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v22 = mul i64 %v16, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v29 = add i64 %v16, %v7
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v28, i64 %v30
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v16
  %v35 = load float, ptr %v34, align 4
  %v36 = fcmp oeq float %v35, 0x0000000000000000
  %v37 = select i1 %v36, float 0x3FF0000000000000, float 0x0000000000000000
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v22
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v22
  %v46 = load <8 x float>, ptr %v20, align 4
  %v47 = load <8 x float>, ptr %v23, align 4
  %v48 = load <8 x float>, ptr %v26, align 4
  %v49 = fsub <8 x float> %v47, %v48
  %v50 = fmul <8 x float> %v46, %v49
  %v51 = load <8 x float>, ptr %v31, align 4
  %v52 = fadd <8 x float> %v50, %v51
  %v53 = load <8 x float>, ptr %v39, align 4
  %v54 = load <8 x float>, ptr %v42, align 4
  %v55 = fsub <8 x float> %v48, %v54
  %v56 = fmul <8 x float> %v53, %v55
  %v59 = fdiv <8 x float> %v56, %v58
  %v60 = fneg <8 x float> %v59
  %v61 = insertelement <8 x float> poison, float %v37, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fcmp une <8 x float> %v62, splat (float 0x0000000000000000)
  %v66 = select <8 x i1> %v65, <8 x float> %v64, <8 x float> %v60
  %v67 = fadd <8 x float> %v52, %v66
  %v70 = fcmp ogt <8 x float> %v67, %v69
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v74 = fcmp olt <8 x float> %v67, %v73
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v76 = load <8 x float>, ptr %v45, align 4
  %v77 = fcmp une <8 x float> %v75, splat (float 0x0000000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> %v64, <8 x float> %v76
  %v79 = fcmp une <8 x float> %v71, splat (float 0x0000000000000000)
  %v80 = select <8 x i1> %v79, <8 x float> %v64, <8 x float> %v78
  %v81 = fmul <8 x float> %v80, %v49
  %v82 = fadd <8 x float> %v17, %v81
  %v83 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v84 = fadd <8 x float> %v11, %v17
  %v85 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v87, align 4
  br label %b1
b1:
  ret void
}

declare i32 @sched_yield() #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
