; generated from specs/egarch.yaml by `make generated`: do not edit
; egarch D=8 float32, x86-64-v3

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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 30
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 31
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
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 17
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v24, ptr %v23, align 4
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 18
  %v17 = load i64, ptr %v16, align 8
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 17
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v46 = load ptr, ptr %v45, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 21
  %v56 = load i64, ptr %v55, align 8
  %v18 = and i64 %v5, %v17
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 8
  %v23 = getelementptr inbounds float, ptr %v15, i64 %v22
  %v32 = and i64 %v5, %v31
  %v33 = mul i64 %v32, %v20
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v41 = mul i64 %v5, %v20
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v47 = add i64 %v5, 1
  %v48 = and i64 %v47, %v31
  %v49 = mul i64 %v48, %v20
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v29, i64 %v50
  %v57 = and i64 %v5, %v56
  %v58 = mul i64 %v57, %v20
  %v59 = mul i64 %v58, 8
  %v60 = getelementptr inbounds float, ptr %v54, i64 %v59
  %v62 = and i64 %v47, %v17
  %v63 = mul i64 %v62, %v20
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v15, i64 %v64
  %v100 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v137, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v24
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v24
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v24
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v24
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v24
  %v67 = load <8 x float>, ptr %v13, align 4
  %v68 = load <8 x float>, ptr %v25, align 4
  %v69 = fadd <8 x float> %v67, %v68
  %v70 = load <8 x float>, ptr %v27, align 4
  %v71 = load <8 x float>, ptr %v36, align 4
  %v72 = fmul <8 x float> %v70, %v71
  %v73 = fadd <8 x float> %v69, %v72
  %v74 = fcmp olt <8 x float> %v73, splat (float 0xC05A400000000000)
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v73
  %v76 = fcmp ogt <8 x float> %v75, splat (float 0x4056400000000000)
  %v77 = select <8 x i1> %v76, <8 x float> splat (float 0x4056400000000000), <8 x float> %v75
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v79 = fsub <8 x float> %v78, splat (float 0x4168000000000000)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v77)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v80)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v81, <8 x float> splat (float 0x3F81227F40000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v81, <8 x float> splat (float 0x3FA5556740000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v81, <8 x float> splat (float 0x3FC5554B00000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v81, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v85, <8 x float> splat (float 0x3FF0000000000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v86, <8 x float> splat (float 0x3FF0000000000000))
  %v88 = bitcast <8 x float> %v78 to <8 x i32>
  %v89 = sub <8 x i32> %v88, splat (i32 1262485250)
  %v90 = lshr <8 x i32> %v89, splat (i32 1)
  %v91 = sub <8 x i32> %v89, %v90
  %v92 = shl <8 x i32> %v90, splat (i32 23)
  %v93 = bitcast <8 x i32> %v92 to <8 x float>
  %v94 = shl <8 x i32> %v91, splat (i32 23)
  %v95 = bitcast <8 x i32> %v94 to <8 x float>
  %v96 = fmul <8 x float> %v87, %v93
  %v97 = fmul <8 x float> %v96, %v95
  %v98 = load <8 x float>, ptr %v38, align 4
  %v99 = load <8 x float>, ptr %v44, align 4
  %v102 = fdiv <8 x float> %v73, %v101
  %v103 = fneg <8 x float> %v102
  %v104 = fcmp olt <8 x float> %v103, splat (float 0xC05A400000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v103
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4056400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4056400000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v107)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v115, <8 x float> splat (float 0x3FF0000000000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v116, <8 x float> splat (float 0x3FF0000000000000))
  %v118 = bitcast <8 x float> %v108 to <8 x i32>
  %v119 = sub <8 x i32> %v118, splat (i32 1262485250)
  %v120 = lshr <8 x i32> %v119, splat (i32 1)
  %v121 = sub <8 x i32> %v119, %v120
  %v122 = shl <8 x i32> %v120, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = shl <8 x i32> %v121, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fmul <8 x float> %v117, %v123
  %v127 = fmul <8 x float> %v126, %v125
  %v128 = fmul <8 x float> %v99, %v127
  %v129 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v128)
  %v132 = fsub <8 x float> %v129, %v131
  %v133 = fmul <8 x float> %v98, %v132
  %v134 = load <8 x float>, ptr %v46, align 4
  %v135 = fmul <8 x float> %v134, %v128
  %v136 = fadd <8 x float> %v133, %v135
  store <8 x float> %v73, ptr %v52, align 4
  store <8 x float> %v97, ptr %v61, align 4
  store <8 x float> %v136, ptr %v66, align 4
  %v137 = add nsw i64 %v10, 1
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
  %v37 = icmp sle i64 %v10, 4
  br i1 %v37, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v38 = icmp sgt i64 %v10, 4
  br i1 %v38, label %b2, label %b3
b2:
  %v41 = sub i64 %v6, 1
  br label %b4
b4:
  %v39 = phi i64 [ 0, %b2 ], [ %v43, %b5 ]
  %v40 = icmp slt i64 %v39, %v6
  br i1 %v40, label %b5, label %b6
b5:
  %v42 = sub i64 %v41, %v39
  store i64 %v42, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v43 = add nsw i64 %v39, 1
  br label %b4
b6:
  br label %b3
b3:
  %v44 = icmp sgt i64 %v3, 1
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b9
b9:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b10, label %b11
b10:
  %v52 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b12, label %b13
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
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b17, label %b18
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
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b22, label %b23
b22:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = load i64, ptr %v4, align 8
  %v72 = add i64 %v71, 1
  store i64 %v72, ptr %v4, align 8
  %v73 = mul i64 %v3, %v72
  br label %b24
b24:
  %v74 = load atomic i64, ptr %v69 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b25, label %b26
b25:
  %v76 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v29 = load ptr, ptr %v28, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v47 = load ptr, ptr %v46, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v53 = load ptr, ptr %v52, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v59 = load ptr, ptr %v58, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v66 = load ptr, ptr %v65, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v70 = load ptr, ptr %v69, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v74 = load ptr, ptr %v73, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v135 = load ptr, ptr %v134, align 4
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v139 = load ptr, ptr %v138, align 4
  %v142 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v143 = load ptr, ptr %v142, align 4
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
  %v77 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v154, %b5 ]
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
  %v36 = phi i64 [ 0, %b1 ], [ %v153, %b4 ]
  %v37 = phi <8 x float> [ %v27, %b1 ], [ %v131, %b4 ]
  %v38 = phi <8 x float> [ %v35, %b1 ], [ %v133, %b4 ]
  %v39 = icmp slt i64 %v36, %v14
  br i1 %v39, label %b4, label %b5
b4:
  %v40 = sub i64 %v16, %v36
  %v41 = add i64 %v40, 1
  %v42 = mul i64 %v41, %v21
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v18, i64 %v43
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v25
  %v48 = mul i64 %v40, %v21
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v47, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v25
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v43
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v60 = and i64 %v41, 1
  %v61 = mul i64 %v60, %v21
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v29, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v25
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v49
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v25
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v49
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v25
  %v75 = load <8 x float>, ptr %v51, align 4
  %v76 = load <8 x float>, ptr %v55, align 4
  %v79 = fdiv <8 x float> %v76, %v78
  %v80 = fneg <8 x float> %v79
  %v81 = fcmp olt <8 x float> %v80, splat (float 0xC05A400000000000)
  %v82 = select <8 x i1> %v81, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v80
  %v83 = fcmp ogt <8 x float> %v82, splat (float 0x4056400000000000)
  %v84 = select <8 x i1> %v83, <8 x float> splat (float 0x4056400000000000), <8 x float> %v82
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v86 = fsub <8 x float> %v85, splat (float 0x4168000000000000)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v87)
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v88, <8 x float> splat (float 0x3F81227F40000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v88, <8 x float> splat (float 0x3FA5556740000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v88, <8 x float> splat (float 0x3FC5554B00000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v88, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v93, <8 x float> splat (float 0x3FF0000000000000))
  %v95 = bitcast <8 x float> %v85 to <8 x i32>
  %v96 = sub <8 x i32> %v95, splat (i32 1262485250)
  %v97 = lshr <8 x i32> %v96, splat (i32 1)
  %v98 = sub <8 x i32> %v96, %v97
  %v99 = shl <8 x i32> %v97, splat (i32 23)
  %v100 = bitcast <8 x i32> %v99 to <8 x float>
  %v101 = shl <8 x i32> %v98, splat (i32 23)
  %v102 = bitcast <8 x i32> %v101 to <8 x float>
  %v103 = fmul <8 x float> %v94, %v100
  %v104 = fmul <8 x float> %v103, %v102
  %v105 = fmul <8 x float> %v75, %v104
  %v106 = fmul <8 x float> %v37, %v105
  %v107 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v105)
  %v110 = fsub <8 x float> %v107, %v109
  %v111 = fmul <8 x float> %v37, %v110
  %v112 = load <8 x float>, ptr %v57, align 4
  %v113 = fmul <8 x float> %v37, %v112
  %v114 = load <8 x float>, ptr %v59, align 4
  %v115 = fmul <8 x float> %v37, %v114
  %v116 = fcmp ogt <8 x float> %v105, splat (float 0x0000000000000000)
  %v117 = fcmp olt <8 x float> %v105, splat (float 0x0000000000000000)
  %v118 = fadd <8 x float> %v105, splat (float 0x0000000000000000)
  %v119 = select <8 x i1> %v117, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v118
  %v120 = select <8 x i1> %v116, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v119
  %v121 = fmul <8 x float> %v115, %v120
  %v122 = fadd <8 x float> %v113, %v121
  %v123 = fmul <8 x float> %v122, %v104
  %v124 = load <8 x float>, ptr %v68, align 4
  %v125 = load <8 x float>, ptr %v72, align 4
  %v126 = fmul <8 x float> %v124, %v125
  %v127 = fadd <8 x float> %v38, %v126
  %v128 = fmul <8 x float> %v122, %v75
  %v129 = fmul <8 x float> %v128, %v104
  %v130 = fdiv <8 x float> %v129, %v78
  %v131 = fsub <8 x float> %v127, %v130
  %v132 = load <8 x float>, ptr %v74, align 4
  %v133 = fmul <8 x float> %v131, %v132
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v49
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v25
  store <8 x float> %v106, ptr %v137, align 4
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v49
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v25
  store <8 x float> %v111, ptr %v141, align 4
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v49
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v25
  store <8 x float> %v123, ptr %v145, align 4
  %v146 = getelementptr inbounds float, ptr %v18, i64 %v49
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v25
  store <8 x float> %v131, ptr %v147, align 4
  %v148 = and i64 %v40, 1
  %v149 = mul i64 %v148, %v21
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v29, i64 %v150
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v25
  store <8 x float> %v133, ptr %v152, align 4
  %v153 = add nsw i64 %v36, 1
  br label %b3
b5:
  %v154 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v13 = load ptr, ptr %v12, align 4
  %v15 = getelementptr inbounds i64, ptr %v1, i64 1
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v37 = load ptr, ptr %v36, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v54 = load ptr, ptr %v53, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v58 = load ptr, ptr %v57, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v62 = load ptr, ptr %v61, align 4
  %v14 = add i64 %v5, 1
  %v17 = mul i64 %v14, %v16
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v13, i64 %v18
  %v24 = mul i64 %v5, %v16
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v23, i64 %v25
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v18
  %v38 = and i64 %v14, 1
  %v39 = mul i64 %v38, %v16
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v25
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v25
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v25
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v25
  %v65 = getelementptr inbounds float, ptr %v13, i64 %v25
  %v67 = and i64 %v5, 1
  %v68 = mul i64 %v67, %v16
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v37, i64 %v69
  %v75 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v133, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v20
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v20
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v20
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v20
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v20
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v20
  %v72 = load <8 x float>, ptr %v21, align 4
  %v73 = load <8 x float>, ptr %v27, align 4
  %v74 = load <8 x float>, ptr %v31, align 4
  %v77 = fdiv <8 x float> %v74, %v76
  %v78 = fneg <8 x float> %v77
  %v79 = fcmp olt <8 x float> %v78, splat (float 0xC05A400000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v78
  %v81 = fcmp ogt <8 x float> %v80, splat (float 0x4056400000000000)
  %v82 = select <8 x i1> %v81, <8 x float> splat (float 0x4056400000000000), <8 x float> %v80
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v84 = fsub <8 x float> %v83, splat (float 0x4168000000000000)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v82)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = bitcast <8 x float> %v83 to <8 x i32>
  %v94 = sub <8 x i32> %v93, splat (i32 1262485250)
  %v95 = lshr <8 x i32> %v94, splat (i32 1)
  %v96 = sub <8 x i32> %v94, %v95
  %v97 = shl <8 x i32> %v95, splat (i32 23)
  %v98 = bitcast <8 x i32> %v97 to <8 x float>
  %v99 = shl <8 x i32> %v96, splat (i32 23)
  %v100 = bitcast <8 x i32> %v99 to <8 x float>
  %v101 = fmul <8 x float> %v92, %v98
  %v102 = fmul <8 x float> %v101, %v100
  %v103 = fmul <8 x float> %v73, %v102
  %v104 = fmul <8 x float> %v72, %v103
  %v105 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v103)
  %v108 = fsub <8 x float> %v105, %v107
  %v109 = fmul <8 x float> %v72, %v108
  %v110 = load <8 x float>, ptr %v33, align 4
  %v111 = fmul <8 x float> %v72, %v110
  %v112 = load <8 x float>, ptr %v35, align 4
  %v113 = fmul <8 x float> %v72, %v112
  %v114 = fcmp ogt <8 x float> %v103, splat (float 0x0000000000000000)
  %v115 = fcmp olt <8 x float> %v103, splat (float 0x0000000000000000)
  %v116 = fadd <8 x float> %v103, splat (float 0x0000000000000000)
  %v117 = select <8 x i1> %v115, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v116
  %v118 = select <8 x i1> %v114, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v117
  %v119 = fmul <8 x float> %v113, %v118
  %v120 = fadd <8 x float> %v111, %v119
  %v121 = fmul <8 x float> %v120, %v102
  %v122 = load <8 x float>, ptr %v42, align 4
  %v123 = load <8 x float>, ptr %v46, align 4
  %v124 = load <8 x float>, ptr %v50, align 4
  %v125 = fmul <8 x float> %v123, %v124
  %v126 = fadd <8 x float> %v122, %v125
  %v127 = fmul <8 x float> %v120, %v73
  %v128 = fmul <8 x float> %v127, %v102
  %v129 = fdiv <8 x float> %v128, %v76
  %v130 = fsub <8 x float> %v126, %v129
  %v131 = load <8 x float>, ptr %v52, align 4
  %v132 = fmul <8 x float> %v130, %v131
  store <8 x float> %v104, ptr %v56, align 4
  store <8 x float> %v109, ptr %v60, align 4
  store <8 x float> %v121, ptr %v64, align 4
  store <8 x float> %v130, ptr %v66, align 4
  store <8 x float> %v132, ptr %v71, align 4
  %v133 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v41 = load ptr, ptr %v40, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v37, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v35, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v36, %b7 ]
  %v15 = icmp slt i64 %v12, %v11
  br i1 %v15, label %b3, label %b4
b3:
  %v16 = add i64 %v12, 128
  %v17 = icmp slt i64 %v16, %v11
  %v18 = select i1 %v17, i64 %v16, i64 %v11
  br label %b5
b5:
  %v19 = phi i64 [ %v12, %b3 ], [ %v34, %b6 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v32, %b6 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v33, %b6 ]
  %v22 = icmp slt i64 %v19, %v18
  br i1 %v22, label %b6, label %b7
b6:
  %v25 = mul i64 %v19, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v30 = load <8 x float>, ptr %v26, align 4
  %v31 = load <8 x float>, ptr %v29, align 4
  %v32 = fadd <8 x float> %v20, %v30
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v31, <8 x float> %v21)
  %v34 = add nsw i64 %v19, 1
  br label %b5
b7:
  %v35 = fadd <8 x float> %v13, %v20
  %v36 = fadd <8 x float> %v14, %v21
  %v37 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v39, align 4
  store <8 x float> %v14, ptr %v41, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v22 = load ptr, ptr %v21, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v31 = load ptr, ptr %v30, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v29, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v28, %b7 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b5
b5:
  %v18 = phi i64 [ %v12, %b3 ], [ %v27, %b6 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v26, %b6 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b6, label %b7
b6:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = fadd <8 x float> %v19, %v25
  %v27 = add nsw i64 %v18, 1
  br label %b5
b7:
  %v28 = fadd <8 x float> %v13, %v19
  %v29 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v31, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v22 = load ptr, ptr %v21, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v31 = load ptr, ptr %v30, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v29, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v28, %b7 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b5
b5:
  %v18 = phi i64 [ %v12, %b3 ], [ %v27, %b6 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v26, %b6 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b6, label %b7
b6:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = fadd <8 x float> %v19, %v25
  %v27 = add nsw i64 %v18, 1
  br label %b5
b7:
  %v28 = fadd <8 x float> %v13, %v19
  %v29 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v31, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
