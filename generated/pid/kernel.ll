; generated from specs/pid.yaml by `make generated`: do not edit
; pid D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 29
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 30
  %v61 = load i64, ptr %v60, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v40, label %b11, label %b12
b11:
  %v52 = getelementptr inbounds i64, ptr %v1, i64 3
  %v53 = atomicrmw add ptr %v52, i64 1 acq_rel
  %v54 = load i64, ptr %v4, align 8
  %v55 = add i64 %v54, 1
  store i64 %v55, ptr %v4, align 8
  %v56 = mul i64 %v3, %v55
  br label %b13
b13:
  %v57 = load atomic i64, ptr %v52 acquire, align 8
  %v58 = icmp slt i64 %v57, %v56
  br i1 %v58, label %b14, label %b15
b14:
  %v59 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v39, label %b16, label %b17
b16:
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v40, label %b20, label %b21
b20:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = load i64, ptr %v4, align 8
  %v66 = add i64 %v65, 1
  store i64 %v66, ptr %v4, align 8
  %v67 = mul i64 %v3, %v66
  br label %b22
b22:
  %v68 = load atomic i64, ptr %v63 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b23, label %b24
b23:
  %v70 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v71 = phi i64 [ 0, %b21 ], [ %v73, %b26 ]
  %v72 = icmp slt i64 %v71, %v6
  br i1 %v72, label %b26, label %b27
b26:
  store i64 %v71, ptr %v5, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v73 = add nsw i64 %v71, 1
  br label %b25
b27:
  br i1 %v40, label %b28, label %b29
b28:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 3
  %v75 = atomicrmw add ptr %v74, i64 1 acq_rel
  %v76 = load i64, ptr %v4, align 8
  %v77 = add i64 %v76, 1
  store i64 %v77, ptr %v4, align 8
  %v78 = mul i64 %v3, %v77
  br label %b30
b30:
  %v79 = load atomic i64, ptr %v74 acquire, align 8
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b31, label %b32
b31:
  %v81 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 17
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 18
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 17
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v25 = load ptr, ptr %v24, align 4
  %v26 = load ptr, ptr %v0, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 18
  %v49 = load i64, ptr %v48, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v27 = mul i64 %v5, %v18
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v26, i64 %v28
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v28
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v27
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v18
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v55 = add i64 %v5, 1
  %v56 = and i64 %v55, %v15
  %v57 = mul i64 %v56, %v18
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v13, i64 %v58
  %v65 = and i64 %v5, %v64
  %v66 = mul i64 %v65, %v18
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v67
  %v76 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v116, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v22
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v22
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v10
  %v41 = load float, ptr %v40, align 4
  %v42 = fcmp oeq float %v41, 0x0000000000000000
  %v43 = select i1 %v42, float 0x3FF0000000000000, float 0x0000000000000000
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v22
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v22
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v22
  %v70 = load <8 x float>, ptr %v23, align 4
  %v71 = load <8 x float>, ptr %v25, align 4
  %v72 = load <8 x float>, ptr %v30, align 4
  %v73 = load <8 x float>, ptr %v34, align 4
  %v74 = fsub <8 x float> %v72, %v73
  %v75 = fmul <8 x float> %v71, %v74
  %v78 = fmul <8 x float> %v75, %v77
  %v79 = fadd <8 x float> %v70, %v78
  %v82 = fcmp olt <8 x float> %v79, %v81
  %v83 = select <8 x i1> %v82, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v86 = fcmp ogt <8 x float> %v79, %v85
  %v87 = select <8 x i1> %v86, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v88 = fcmp une <8 x float> %v87, splat (float 0x0000000000000000)
  %v89 = select <8 x i1> %v88, <8 x float> %v85, <8 x float> %v79
  %v90 = fcmp une <8 x float> %v83, splat (float 0x0000000000000000)
  %v91 = select <8 x i1> %v90, <8 x float> %v81, <8 x float> %v89
  %v92 = load <8 x float>, ptr %v36, align 4
  %v93 = fmul <8 x float> %v92, %v74
  %v94 = fadd <8 x float> %v93, %v91
  %v95 = load <8 x float>, ptr %v45, align 4
  %v96 = load <8 x float>, ptr %v54, align 4
  %v97 = fsub <8 x float> %v73, %v96
  %v98 = fmul <8 x float> %v95, %v97
  %v99 = fdiv <8 x float> %v98, %v77
  %v100 = fneg <8 x float> %v99
  %v101 = insertelement <8 x float> poison, float %v43, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = fcmp une <8 x float> %v102, splat (float 0x0000000000000000)
  %v106 = select <8 x i1> %v105, <8 x float> %v104, <8 x float> %v100
  %v107 = fadd <8 x float> %v94, %v106
  %v108 = fcmp olt <8 x float> %v107, %v81
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v110 = fcmp ogt <8 x float> %v107, %v85
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v112 = fcmp une <8 x float> %v111, splat (float 0x0000000000000000)
  %v113 = select <8 x i1> %v112, <8 x float> %v85, <8 x float> %v107
  %v114 = fcmp une <8 x float> %v109, splat (float 0x0000000000000000)
  %v115 = select <8 x i1> %v114, <8 x float> %v81, <8 x float> %v113
  store <8 x float> %v91, ptr %v60, align 4
  store <8 x float> %v115, ptr %v69, align 4
  %v116 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v22 = load ptr, ptr %v21, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 18
  %v25 = load i64, ptr %v24, align 8
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = add i64 %v5, 1
  %v26 = and i64 %v23, %v25
  %v27 = mul i64 %v26, %v15
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v22, i64 %v28
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v32, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v19
  %v31 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v31, ptr %v30, align 4
  %v32 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v37 = icmp sgt i64 %v3, 1
  br i1 %v37, label %b0, label %b1
b0:
  %v38 = getelementptr inbounds i64, ptr %v1, i64 3
  %v39 = atomicrmw add ptr %v38, i64 1 acq_rel
  %v40 = load i64, ptr %v4, align 8
  %v41 = add i64 %v40, 1
  store i64 %v41, ptr %v4, align 8
  %v42 = mul i64 %v3, %v41
  br label %b2
b2:
  %v43 = load atomic i64, ptr %v38 acquire, align 8
  %v44 = icmp slt i64 %v43, %v42
  br i1 %v44, label %b3, label %b4
b3:
  %v45 = call i32 @sched_yield()
  br label %b2
b4:
  br label %b1
b1:
  %v46 = icmp sle i64 %v10, 4
  br i1 %v46, label %b5, label %b6
b5:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b6
b6:
  %v47 = icmp sgt i64 %v10, 4
  br i1 %v47, label %b7, label %b8
b7:
  %v50 = sub i64 %v6, 1
  br label %b9
b9:
  %v48 = phi i64 [ 0, %b7 ], [ %v52, %b10 ]
  %v49 = icmp slt i64 %v48, %v6
  br i1 %v49, label %b10, label %b11
b10:
  %v51 = sub i64 %v50, %v48
  store i64 %v51, ptr %v5, align 8
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v52 = add nsw i64 %v48, 1
  br label %b9
b11:
  br label %b8
b8:
  br i1 %v37, label %b12, label %b13
b12:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b14
b14:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v37, label %b17, label %b18
b17:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b19
b19:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b20, label %b21
b20:
  %v68 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = load ptr, ptr %v0, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v41 = load ptr, ptr %v40, align 4
  %v29 = mul i64 %v14, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
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
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fcmp oeq float %v16, 0x0000000000000000
  %v18 = select i1 %v17, float 0x3FF0000000000000, float 0x0000000000000000
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v22
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v22
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v22
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v22
  %v43 = load <8 x float>, ptr %v20, align 4
  %v44 = load <8 x float>, ptr %v23, align 4
  %v45 = load <8 x float>, ptr %v26, align 4
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
  %v58 = insertelement <8 x float> poison, float %v18, i64 0
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
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v29 = load ptr, ptr %v28, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v42 = load ptr, ptr %v41, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v48 = load ptr, ptr %v47, align 4
  %v49 = load ptr, ptr %v0, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v53 = load ptr, ptr %v52, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v62 = load ptr, ptr %v61, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v66 = load ptr, ptr %v65, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v73 = load ptr, ptr %v72, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v75 = load ptr, ptr %v74, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v79 = load ptr, ptr %v78, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v88 = load ptr, ptr %v87, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v150 = load ptr, ptr %v149, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v154 = load ptr, ptr %v153, align 4
  %v15 = add i64 %v12, %v14
  %v16 = sub i64 %v15, 1
  %v19 = add i64 %v16, 1
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v18, i64 %v23
  %v30 = and i64 %v19, 1
  %v31 = mul i64 %v30, %v21
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v97 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v163, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v25
  %v35 = load <8 x float>, ptr %v34, align 4
  br label %b3
b3:
  %v36 = phi i64 [ 0, %b1 ], [ %v162, %b4 ]
  %v37 = phi <8 x float> [ %v27, %b1 ], [ %v139, %b4 ]
  %v38 = phi <8 x float> [ %v35, %b1 ], [ %v144, %b4 ]
  %v39 = icmp slt i64 %v36, %v14
  br i1 %v39, label %b4, label %b5
b4:
  %v40 = sub i64 %v16, %v36
  %v43 = mul i64 %v40, %v21
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v25
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v44
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v25
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v44
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v56 = add i64 %v40, 1
  %v57 = mul i64 %v56, %v21
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v18, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v25
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v58
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v25
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v43
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v9
  %v69 = load float, ptr %v68, align 4
  %v70 = fcmp oeq float %v69, 0x0000000000000000
  %v71 = select i1 %v70, float 0x3FF0000000000000, float 0x0000000000000000
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v44
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v25
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v44
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v25
  %v82 = and i64 %v56, 1
  %v83 = mul i64 %v82, %v21
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v29, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v25
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v44
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v25
  %v91 = load <8 x float>, ptr %v46, align 4
  %v92 = load <8 x float>, ptr %v48, align 4
  %v93 = load <8 x float>, ptr %v51, align 4
  %v94 = load <8 x float>, ptr %v55, align 4
  %v95 = fsub <8 x float> %v93, %v94
  %v96 = fmul <8 x float> %v92, %v95
  %v99 = fmul <8 x float> %v96, %v98
  %v100 = fadd <8 x float> %v91, %v99
  %v103 = fcmp ogt <8 x float> %v100, %v102
  %v104 = select <8 x i1> %v103, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v107 = fcmp olt <8 x float> %v100, %v106
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v109 = load <8 x float>, ptr %v62, align 4
  %v110 = fmul <8 x float> %v109, %v95
  %v111 = load <8 x float>, ptr %v64, align 4
  %v112 = fadd <8 x float> %v110, %v111
  %v113 = load <8 x float>, ptr %v73, align 4
  %v114 = load <8 x float>, ptr %v77, align 4
  %v115 = fsub <8 x float> %v94, %v114
  %v116 = fmul <8 x float> %v113, %v115
  %v117 = fdiv <8 x float> %v116, %v98
  %v118 = fneg <8 x float> %v117
  %v119 = insertelement <8 x float> poison, float %v71, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = fcmp une <8 x float> %v120, splat (float 0x0000000000000000)
  %v124 = select <8 x i1> %v123, <8 x float> %v122, <8 x float> %v118
  %v125 = fadd <8 x float> %v112, %v124
  %v126 = fcmp ogt <8 x float> %v125, %v102
  %v127 = select <8 x i1> %v126, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v128 = fcmp olt <8 x float> %v125, %v106
  %v129 = select <8 x i1> %v128, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v130 = load <8 x float>, ptr %v81, align 4
  %v131 = fcmp une <8 x float> %v129, splat (float 0x0000000000000000)
  %v132 = select <8 x i1> %v131, <8 x float> %v122, <8 x float> %v130
  %v133 = fcmp une <8 x float> %v127, splat (float 0x0000000000000000)
  %v134 = select <8 x i1> %v133, <8 x float> %v122, <8 x float> %v132
  %v135 = fadd <8 x float> %v37, %v134
  %v136 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v137 = select <8 x i1> %v136, <8 x float> %v122, <8 x float> %v135
  %v138 = fcmp une <8 x float> %v104, splat (float 0x0000000000000000)
  %v139 = select <8 x i1> %v138, <8 x float> %v122, <8 x float> %v137
  %v140 = fmul <8 x float> %v134, %v109
  %v141 = fmul <8 x float> %v139, %v98
  %v142 = fmul <8 x float> %v141, %v92
  %v143 = fadd <8 x float> %v140, %v142
  %v144 = load <8 x float>, ptr %v90, align 4
  %v145 = fsub <8 x float> %v38, %v144
  %v146 = fsub <8 x float> %v145, %v143
  %v147 = getelementptr inbounds float, ptr %v18, i64 %v44
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v25
  store <8 x float> %v139, ptr %v148, align 4
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v44
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v25
  store <8 x float> %v143, ptr %v152, align 4
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v44
  %v156 = getelementptr inbounds float, ptr %v155, i64 %v25
  store <8 x float> %v146, ptr %v156, align 4
  %v157 = and i64 %v40, 1
  %v158 = mul i64 %v157, %v21
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v29, i64 %v159
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v25
  store <8 x float> %v144, ptr %v161, align 4
  %v162 = add nsw i64 %v36, 1
  br label %b3
b5:
  %v163 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v22 = load ptr, ptr %v21, align 4
  %v23 = load ptr, ptr %v0, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v31 = load ptr, ptr %v30, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v42 = load ptr, ptr %v41, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v51 = load ptr, ptr %v50, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v55 = load ptr, ptr %v54, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v59 = load ptr, ptr %v58, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v66 = load ptr, ptr %v65, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v72 = load ptr, ptr %v71, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v76 = load ptr, ptr %v75, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  %v32 = add i64 %v5, 1
  %v33 = mul i64 %v32, %v15
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v13, i64 %v34
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v16
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v17
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v17
  %v60 = and i64 %v32, 1
  %v61 = mul i64 %v60, %v15
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v59, i64 %v62
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v17
  %v69 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v17
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v17
  %v85 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v137, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v19
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v10
  %v45 = load float, ptr %v44, align 4
  %v46 = fcmp oeq float %v45, 0x0000000000000000
  %v47 = select i1 %v46, float 0x3FF0000000000000, float 0x0000000000000000
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v19
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v19
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v19
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v19
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v19
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v19
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v19
  %v79 = load <8 x float>, ptr %v20, align 4
  %v80 = load <8 x float>, ptr %v22, align 4
  %v81 = load <8 x float>, ptr %v25, align 4
  %v82 = load <8 x float>, ptr %v29, align 4
  %v83 = fsub <8 x float> %v81, %v82
  %v84 = fmul <8 x float> %v80, %v83
  %v87 = fmul <8 x float> %v84, %v86
  %v88 = fadd <8 x float> %v79, %v87
  %v91 = fcmp ogt <8 x float> %v88, %v90
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v95 = fcmp olt <8 x float> %v88, %v94
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v97 = load <8 x float>, ptr %v36, align 4
  %v98 = load <8 x float>, ptr %v38, align 4
  %v99 = fmul <8 x float> %v98, %v83
  %v100 = load <8 x float>, ptr %v40, align 4
  %v101 = fadd <8 x float> %v99, %v100
  %v102 = load <8 x float>, ptr %v49, align 4
  %v103 = load <8 x float>, ptr %v53, align 4
  %v104 = fsub <8 x float> %v82, %v103
  %v105 = fmul <8 x float> %v102, %v104
  %v106 = fdiv <8 x float> %v105, %v86
  %v107 = fneg <8 x float> %v106
  %v108 = insertelement <8 x float> poison, float %v47, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = fcmp une <8 x float> %v109, splat (float 0x0000000000000000)
  %v113 = select <8 x i1> %v112, <8 x float> %v111, <8 x float> %v107
  %v114 = fadd <8 x float> %v101, %v113
  %v115 = fcmp ogt <8 x float> %v114, %v90
  %v116 = select <8 x i1> %v115, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v117 = fcmp olt <8 x float> %v114, %v94
  %v118 = select <8 x i1> %v117, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v119 = load <8 x float>, ptr %v57, align 4
  %v120 = fcmp une <8 x float> %v118, splat (float 0x0000000000000000)
  %v121 = select <8 x i1> %v120, <8 x float> %v111, <8 x float> %v119
  %v122 = fcmp une <8 x float> %v116, splat (float 0x0000000000000000)
  %v123 = select <8 x i1> %v122, <8 x float> %v111, <8 x float> %v121
  %v124 = fadd <8 x float> %v97, %v123
  %v125 = fcmp une <8 x float> %v96, splat (float 0x0000000000000000)
  %v126 = select <8 x i1> %v125, <8 x float> %v111, <8 x float> %v124
  %v127 = fcmp une <8 x float> %v92, splat (float 0x0000000000000000)
  %v128 = select <8 x i1> %v127, <8 x float> %v111, <8 x float> %v126
  %v129 = fmul <8 x float> %v123, %v98
  %v130 = fmul <8 x float> %v128, %v86
  %v131 = fmul <8 x float> %v130, %v80
  %v132 = fadd <8 x float> %v129, %v131
  %v133 = load <8 x float>, ptr %v64, align 4
  %v134 = load <8 x float>, ptr %v68, align 4
  %v135 = fsub <8 x float> %v133, %v134
  %v136 = fsub <8 x float> %v135, %v132
  store <8 x float> %v128, ptr %v70, align 4
  store <8 x float> %v132, ptr %v74, align 4
  store <8 x float> %v136, ptr %v78, align 4
  %v137 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v22 = load ptr, ptr %v21, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = and i64 %v5, 1
  %v24 = mul i64 %v23, %v15
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v29, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v19
  %v28 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v28, ptr %v27, align 4
  %v29 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v42 = load ptr, ptr %v41, align 4
  %v43 = load ptr, ptr %v0, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v50 = load ptr, ptr %v49, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v57 = load ptr, ptr %v56, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v60 = load ptr, ptr %v59, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v63 = load ptr, ptr %v62, align 4
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v123 = load ptr, ptr %v122, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v126 = load ptr, ptr %v125, align 4
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v129 = load ptr, ptr %v128, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = mul i64 %v8, 8
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = sdiv i64 %v7, %v3
  %v13 = mul i64 %v12, 8
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v51 = mul i64 %v19, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v82 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v131, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v65 = getelementptr inbounds float, ptr %v42, i64 %v16
  %v76 = getelementptr inbounds float, ptr %v55, i64 %v16
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v121, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v118, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v119, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v120, %b8 ]
  %v26 = icmp slt i64 %v22, %v21
  br i1 %v26, label %b4, label %b5
b4:
  %v27 = add i64 %v22, 128
  %v28 = icmp slt i64 %v27, %v21
  %v29 = select i1 %v28, i64 %v27, i64 %v21
  br label %b6
b6:
  %v30 = phi i64 [ %v22, %b4 ], [ %v117, %b7 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v114, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v115, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v116, %b7 ]
  %v34 = icmp slt i64 %v30, %v29
  br i1 %v34, label %b7, label %b8
b7:
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v30
  %v38 = load float, ptr %v37, align 4
  %v39 = fcmp oeq float %v38, 0x0000000000000000
  %v40 = select i1 %v39, float 0x3FF0000000000000, float 0x0000000000000000
  %v44 = mul i64 %v30, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v44
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v44
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v44
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v44
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v44
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v45, i64 %v16
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v48, i64 %v16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fsub <8 x float> %v68, %v70
  %v72 = fmul <8 x float> %v66, %v71
  %v73 = getelementptr inbounds float, ptr %v53, i64 %v16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v72, %v74
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v58, i64 %v16
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fsub <8 x float> %v70, %v79
  %v81 = fmul <8 x float> %v77, %v80
  %v84 = fdiv <8 x float> %v81, %v83
  %v85 = fneg <8 x float> %v84
  %v86 = insertelement <8 x float> poison, float %v40, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = fcmp une <8 x float> %v87, splat (float 0x0000000000000000)
  %v91 = select <8 x i1> %v90, <8 x float> %v89, <8 x float> %v85
  %v92 = fadd <8 x float> %v75, %v91
  %v95 = fcmp ogt <8 x float> %v92, %v94
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v99 = fcmp olt <8 x float> %v92, %v98
  %v100 = select <8 x i1> %v99, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v101 = getelementptr inbounds float, ptr %v61, i64 %v16
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fcmp une <8 x float> %v100, splat (float 0x0000000000000000)
  %v104 = select <8 x i1> %v103, <8 x float> %v89, <8 x float> %v102
  %v105 = fcmp une <8 x float> %v96, splat (float 0x0000000000000000)
  %v106 = select <8 x i1> %v105, <8 x float> %v89, <8 x float> %v104
  %v107 = select <8 x i1> %v90, <8 x float> %v89, <8 x float> %v106
  %v108 = fdiv <8 x float> %v107, %v83
  %v109 = fmul <8 x float> %v108, %v80
  %v110 = fneg <8 x float> %v109
  %v111 = getelementptr inbounds float, ptr %v64, i64 %v16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul <8 x float> %v112, %v83
  %v114 = fadd <8 x float> %v31, %v110
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v71, <8 x float> %v32)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v71, <8 x float> %v33)
  %v117 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v118 = fadd <8 x float> %v23, %v31
  %v119 = fadd <8 x float> %v24, %v32
  %v120 = fadd <8 x float> %v25, %v33
  %v121 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v16
  store <8 x float> %v23, ptr %v124, align 4
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v16
  store <8 x float> %v24, ptr %v127, align 4
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v16
  store <8 x float> %v25, ptr %v130, align 4
  %v131 = add nsw i64 %v16, 8
  br label %b0
b2:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
