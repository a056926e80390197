; generated from specs/s4d.yaml by `make generated`: do not edit
; s4d H=8 N=32 float32, x86-64-v3

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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 55
  %v66 = load i64, ptr %v65, align 8
  %v76 = getelementptr inbounds i64, ptr %v1, i64 56
  %v77 = load i64, ptr %v76, align 8
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
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v40, label %b16, label %b17
b16:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b18
b18:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b19, label %b20
b19:
  %v64 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v39, label %b21, label %b22
b21:
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br label %b22
b22:
  br i1 %v40, label %b25, label %b26
b25:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b27
b27:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b28, label %b29
b28:
  %v75 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  br i1 %v39, label %b30, label %b31
b30:
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b32, label %b33
b32:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b33
b33:
  br label %b31
b31:
  br i1 %v40, label %b34, label %b35
b34:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b36
b36:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b37, label %b38
b37:
  %v86 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br label %b39
b39:
  %v87 = phi i64 [ %v16, %b35 ], [ %v95, %b44 ]
  %v88 = icmp slt i64 %v87, %v20
  br i1 %v88, label %b40, label %b41
b40:
  %v89 = add i64 %v87, 127
  %v90 = icmp slt i64 %v89, %v20
  %v91 = select i1 %v90, i64 %v89, i64 %v20
  store i64 %v87, ptr %v21, align 8
  store i64 %v91, ptr %v22, align 8
  br label %b42
b42:
  %v92 = phi i64 [ 0, %b40 ], [ %v94, %b43 ]
  %v93 = icmp slt i64 %v92, %v6
  br i1 %v93, label %b43, label %b44
b43:
  store i64 %v92, ptr %v5, align 8
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v94 = add nsw i64 %v92, 1
  br label %b42
b44:
  %v95 = add nsw i64 %v87, 127
  br label %b39
b41:
  store i64 %v16, ptr %v21, align 8
  store i64 %v20, ptr %v22, align 8
  br i1 %v40, label %b45, label %b46
b45:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 3
  %v97 = atomicrmw add ptr %v96, i64 1 acq_rel
  %v98 = load i64, ptr %v4, align 8
  %v99 = add i64 %v98, 1
  store i64 %v99, ptr %v4, align 8
  %v100 = mul i64 %v3, %v99
  br label %b47
b47:
  %v101 = load atomic i64, ptr %v96 acquire, align 8
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b48, label %b49
b48:
  %v103 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b50, label %b51
b50:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v4, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v4, align 8
  %v108 = mul i64 %v3, %v107
  br label %b52
b52:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b53, label %b54
b53:
  %v111 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v15 = load ptr, ptr %v14, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v50 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v16 = phi i64 [ 0, %b0 ], [ %v54, %b3 ]
  %v17 = icmp slt i64 %v16, 256
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = getelementptr inbounds float, ptr %v7, i64 %v16
  %v19 = load <8 x float>, ptr %v18, align 4
  %v20 = fcmp olt <8 x float> %v19, splat (float 0xC05A400000000000)
  %v21 = select <8 x i1> %v20, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v19
  %v22 = fcmp ogt <8 x float> %v21, splat (float 0x4056400000000000)
  %v23 = select <8 x i1> %v22, <8 x float> splat (float 0x4056400000000000), <8 x float> %v21
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v25 = fsub <8 x float> %v24, splat (float 0x4168000000000000)
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v23)
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v26)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v27, <8 x float> splat (float 0x3F81227F40000000))
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v27, <8 x float> splat (float 0x3FA5556740000000))
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v27, <8 x float> splat (float 0x3FC5554B00000000))
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v27, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v31, <8 x float> splat (float 0x3FF0000000000000))
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v32, <8 x float> splat (float 0x3FF0000000000000))
  %v34 = bitcast <8 x float> %v24 to <8 x i32>
  %v35 = sub <8 x i32> %v34, splat (i32 1262485250)
  %v36 = lshr <8 x i32> %v35, splat (i32 1)
  %v37 = sub <8 x i32> %v35, %v36
  %v38 = shl <8 x i32> %v36, splat (i32 23)
  %v39 = bitcast <8 x i32> %v38 to <8 x float>
  %v40 = shl <8 x i32> %v37, splat (i32 23)
  %v41 = bitcast <8 x i32> %v40 to <8 x float>
  %v42 = fmul <8 x float> %v33, %v39
  %v43 = fmul <8 x float> %v42, %v41
  %v44 = fmul <8 x float> %v43, %v43
  %v45 = getelementptr inbounds float, ptr %v9, i64 %v16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fmul <8 x float> %v46, %v46
  %v48 = fadd <8 x float> %v44, %v47
  %v49 = getelementptr inbounds float, ptr %v11, i64 %v16
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v13, i64 %v16
  store <8 x float> %v43, ptr %v52, align 4
  %v53 = getelementptr inbounds float, ptr %v15, i64 %v16
  store <8 x float> %v48, ptr %v53, align 4
  %v54 = add nsw i64 %v16, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v8 = load ptr, ptr %v7, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = load <8 x float>, ptr %v6, align 4
  %v10 = fcmp olt <8 x float> %v9, splat (float 0xC05A400000000000)
  %v11 = select <8 x i1> %v10, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v9
  %v12 = fcmp ogt <8 x float> %v11, splat (float 0x4056400000000000)
  %v13 = select <8 x i1> %v12, <8 x float> splat (float 0x4056400000000000), <8 x float> %v11
  %v14 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v13, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v15 = fsub <8 x float> %v14, splat (float 0x4168000000000000)
  %v16 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v15, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v13)
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v15, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v16)
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v17, <8 x float> splat (float 0x3F81227F40000000))
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v17, <8 x float> splat (float 0x3FA5556740000000))
  %v20 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v17, <8 x float> splat (float 0x3FC5554B00000000))
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> %v17, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v21, <8 x float> splat (float 0x3FF0000000000000))
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v22, <8 x float> splat (float 0x3FF0000000000000))
  %v24 = bitcast <8 x float> %v14 to <8 x i32>
  %v25 = sub <8 x i32> %v24, splat (i32 1262485250)
  %v26 = lshr <8 x i32> %v25, splat (i32 1)
  %v27 = sub <8 x i32> %v25, %v26
  %v28 = shl <8 x i32> %v26, splat (i32 23)
  %v29 = bitcast <8 x i32> %v28 to <8 x float>
  %v30 = shl <8 x i32> %v27, splat (i32 23)
  %v31 = bitcast <8 x i32> %v30 to <8 x float>
  %v32 = fmul <8 x float> %v23, %v29
  %v33 = fmul <8 x float> %v32, %v31
  store <8 x float> %v33, ptr %v8, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v11 = load ptr, ptr %v10, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v33 = load ptr, ptr %v32, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v113 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v136, %b7 ]
  %v7 = icmp slt i64 %v6, 8
  br i1 %v7, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v11, i64 %v6
  %v13 = load float, ptr %v12, align 4
  %v36 = mul i64 %v6, 32
  %v40 = insertelement <8 x float> poison, float %v13, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b5
b5:
  %v34 = phi i64 [ 0, %b3 ], [ %v135, %b6 ]
  %v35 = icmp slt i64 %v34, 32
  br i1 %v35, label %b6, label %b7
b6:
  %v37 = add i64 %v36, %v34
  %v38 = getelementptr inbounds float, ptr %v9, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v42 = fmul <8 x float> %v39, %v41
  %v43 = fneg <8 x float> %v42
  %v44 = fcmp olt <8 x float> %v43, splat (float 0xC05A400000000000)
  %v45 = select <8 x i1> %v44, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v43
  %v46 = fcmp ogt <8 x float> %v45, splat (float 0x4056400000000000)
  %v47 = select <8 x i1> %v46, <8 x float> splat (float 0x4056400000000000), <8 x float> %v45
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v49 = fsub <8 x float> %v48, splat (float 0x4168000000000000)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v47)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v50)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v51, <8 x float> splat (float 0x3F81227F40000000))
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v51, <8 x float> splat (float 0x3FA5556740000000))
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v51, <8 x float> splat (float 0x3FC5554B00000000))
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v51, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v55, <8 x float> splat (float 0x3FF0000000000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v56, <8 x float> splat (float 0x3FF0000000000000))
  %v58 = bitcast <8 x float> %v48 to <8 x i32>
  %v59 = sub <8 x i32> %v58, splat (i32 1262485250)
  %v60 = lshr <8 x i32> %v59, splat (i32 1)
  %v61 = sub <8 x i32> %v59, %v60
  %v62 = shl <8 x i32> %v60, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = shl <8 x i32> %v61, splat (i32 23)
  %v65 = bitcast <8 x i32> %v64 to <8 x float>
  %v66 = fmul <8 x float> %v57, %v63
  %v67 = fmul <8 x float> %v66, %v65
  %v68 = getelementptr inbounds float, ptr %v15, i64 %v37
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul <8 x float> %v41, %v69
  %v71 = extractelement <8 x float> %v70, i64 0
  %v72 = call float @cosf(float %v71)
  %v73 = extractelement <8 x float> %v70, i64 1
  %v74 = call float @cosf(float %v73)
  %v75 = extractelement <8 x float> %v70, i64 2
  %v76 = call float @cosf(float %v75)
  %v77 = extractelement <8 x float> %v70, i64 3
  %v78 = call float @cosf(float %v77)
  %v79 = extractelement <8 x float> %v70, i64 4
  %v80 = call float @cosf(float %v79)
  %v81 = extractelement <8 x float> %v70, i64 5
  %v82 = call float @cosf(float %v81)
  %v83 = extractelement <8 x float> %v70, i64 6
  %v84 = call float @cosf(float %v83)
  %v85 = extractelement <8 x float> %v70, i64 7
  %v86 = call float @cosf(float %v85)
  %v87 = insertelement <8 x float> poison, float %v72, i64 0
  %v88 = insertelement <8 x float> %v87, float %v74, i64 1
  %v89 = insertelement <8 x float> %v88, float %v76, i64 2
  %v90 = insertelement <8 x float> %v89, float %v78, i64 3
  %v91 = insertelement <8 x float> %v90, float %v80, i64 4
  %v92 = insertelement <8 x float> %v91, float %v82, i64 5
  %v93 = insertelement <8 x float> %v92, float %v84, i64 6
  %v94 = insertelement <8 x float> %v93, float %v86, i64 7
  %v95 = fmul <8 x float> %v67, %v94
  %v96 = call float @sinf(float %v71)
  %v97 = call float @sinf(float %v73)
  %v98 = call float @sinf(float %v75)
  %v99 = call float @sinf(float %v77)
  %v100 = call float @sinf(float %v79)
  %v101 = call float @sinf(float %v81)
  %v102 = call float @sinf(float %v83)
  %v103 = call float @sinf(float %v85)
  %v104 = insertelement <8 x float> poison, float %v96, i64 0
  %v105 = insertelement <8 x float> %v104, float %v97, i64 1
  %v106 = insertelement <8 x float> %v105, float %v98, i64 2
  %v107 = insertelement <8 x float> %v106, float %v99, i64 3
  %v108 = insertelement <8 x float> %v107, float %v100, i64 4
  %v109 = insertelement <8 x float> %v108, float %v101, i64 5
  %v110 = insertelement <8 x float> %v109, float %v102, i64 6
  %v111 = insertelement <8 x float> %v110, float %v103, i64 7
  %v112 = fmul <8 x float> %v67, %v111
  %v115 = fsub <8 x float> %v95, %v114
  %v116 = fmul <8 x float> %v112, %v69
  %v117 = fmul <8 x float> %v39, %v115
  %v118 = fsub <8 x float> %v116, %v117
  %v119 = getelementptr inbounds float, ptr %v17, i64 %v37
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fdiv <8 x float> %v118, %v120
  %v122 = fmul <8 x float> %v39, %v112
  %v123 = fneg <8 x float> %v122
  %v124 = fmul <8 x float> %v115, %v69
  %v125 = fsub <8 x float> %v123, %v124
  %v126 = fdiv <8 x float> %v125, %v120
  %v127 = getelementptr inbounds float, ptr %v19, i64 %v37
  store <8 x float> %v67, ptr %v127, align 4
  %v128 = getelementptr inbounds float, ptr %v21, i64 %v37
  store <8 x float> %v94, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v23, i64 %v37
  store <8 x float> %v95, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v25, i64 %v37
  store <8 x float> %v111, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v27, i64 %v37
  store <8 x float> %v112, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v29, i64 %v37
  store <8 x float> %v115, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v31, i64 %v37
  store <8 x float> %v121, ptr %v133, align 4
  %v134 = getelementptr inbounds float, ptr %v33, i64 %v37
  store <8 x float> %v126, ptr %v134, align 4
  %v135 = add nsw i64 %v34, 8
  br label %b5
b7:
  %v136 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v19 = mul i64 %v18, 256
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 256
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 256
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 19
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 256
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 256
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 256
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 18
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 19
  %v33 = load i64, ptr %v32, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v42 = load ptr, ptr %v41, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v51 = load ptr, ptr %v50, align 4
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 256
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 256
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  %v43 = mul i64 %v5, %v22
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v52 = add i64 %v5, 1
  %v53 = and i64 %v52, %v19
  %v54 = mul i64 %v53, %v22
  %v55 = mul i64 %v54, 256
  %v56 = getelementptr inbounds float, ptr %v17, i64 %v55
  %v58 = and i64 %v52, %v33
  %v59 = mul i64 %v58, %v22
  %v60 = mul i64 %v59, 256
  %v61 = getelementptr inbounds float, ptr %v31, i64 %v60
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v95, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 256
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v26
  %v46 = mul i64 %v10, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v26
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v26
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v13 = icmp slt i64 %v12, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v12
  %v49 = load float, ptr %v48, align 4
  %v65 = mul i64 %v12, 32
  %v80 = insertelement <8 x float> poison, float %v49, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v63 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v64 = icmp slt i64 %v63, 32
  br i1 %v64, label %b7, label %b8
b7:
  %v66 = add i64 %v65, %v63
  %v67 = getelementptr inbounds float, ptr %v15, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v27, i64 %v66
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fmul <8 x float> %v68, %v70
  %v72 = getelementptr inbounds float, ptr %v29, i64 %v66
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v38, i64 %v66
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fmul <8 x float> %v73, %v75
  %v77 = fsub <8 x float> %v71, %v76
  %v78 = getelementptr inbounds float, ptr %v40, i64 %v66
  %v79 = load <8 x float>, ptr %v78, align 4
  %v82 = fmul <8 x float> %v79, %v81
  %v83 = fadd <8 x float> %v77, %v82
  %v84 = fmul <8 x float> %v68, %v75
  %v85 = fmul <8 x float> %v73, %v70
  %v86 = fadd <8 x float> %v84, %v85
  %v87 = getelementptr inbounds float, ptr %v51, i64 %v66
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fmul <8 x float> %v88, %v81
  %v90 = fadd <8 x float> %v86, %v89
  %v91 = getelementptr inbounds float, ptr %v57, i64 %v66
  store <8 x float> %v83, ptr %v91, align 4
  %v92 = getelementptr inbounds float, ptr %v62, i64 %v66
  store <8 x float> %v90, ptr %v92, align 4
  %v93 = add nsw i64 %v63, 8
  br label %b6
b8:
  %v94 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v95 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v33 = load ptr, ptr %v32, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v109 = load ptr, ptr %v108, align 4
  %v26 = mul i64 %v25, 256
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v26
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v114, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v28 = mul i64 %v11, 256
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v28
  %v110 = mul i64 %v11, 8
  %v111 = getelementptr inbounds float, ptr %v109, i64 %v110
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v113, %b11 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v36 = mul i64 %v13, 32
  br label %b6
b6:
  %v15 = phi i64 [ 0, %b4 ], [ %v78, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v75, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v76, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v19 = icmp slt i64 %v15, 24
  br i1 %v19, label %b7, label %b8
b7:
  %v37 = add i64 %v36, %v15
  %v38 = getelementptr inbounds float, ptr %v21, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v29, i64 %v37
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fmul <8 x float> %v39, %v41
  %v43 = getelementptr inbounds float, ptr %v31, i64 %v37
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fmul <8 x float> %v44, %v46
  %v48 = fsub <8 x float> %v42, %v47
  %v49 = add i64 %v15, 8
  %v50 = add i64 %v36, %v49
  %v51 = getelementptr inbounds float, ptr %v21, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v29, i64 %v50
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fmul <8 x float> %v52, %v54
  %v56 = getelementptr inbounds float, ptr %v31, i64 %v50
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v35, i64 %v50
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fmul <8 x float> %v57, %v59
  %v61 = fsub <8 x float> %v55, %v60
  %v62 = add i64 %v15, 16
  %v63 = add i64 %v36, %v62
  %v64 = getelementptr inbounds float, ptr %v21, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v29, i64 %v63
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fmul <8 x float> %v65, %v67
  %v69 = getelementptr inbounds float, ptr %v31, i64 %v63
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v35, i64 %v63
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fmul <8 x float> %v70, %v72
  %v74 = fsub <8 x float> %v68, %v73
  %v75 = fadd <8 x float> %v16, %v48
  %v76 = fadd <8 x float> %v17, %v61
  %v77 = fadd <8 x float> %v18, %v74
  %v78 = add nsw i64 %v15, 24
  br label %b6
b8:
  br label %b9
b9:
  %v79 = phi i64 [ 24, %b8 ], [ %v95, %b10 ]
  %v80 = phi <8 x float> [ %v16, %b8 ], [ %v94, %b10 ]
  %v81 = icmp slt i64 %v79, 32
  br i1 %v81, label %b10, label %b11
b10:
  %v82 = add i64 %v36, %v79
  %v83 = getelementptr inbounds float, ptr %v21, i64 %v82
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v29, i64 %v82
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fmul <8 x float> %v84, %v86
  %v88 = getelementptr inbounds float, ptr %v31, i64 %v82
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v35, i64 %v82
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul <8 x float> %v89, %v91
  %v93 = fsub <8 x float> %v87, %v92
  %v94 = fadd <8 x float> %v80, %v93
  %v95 = add nsw i64 %v79, 8
  br label %b9
b11:
  %v96 = fadd <8 x float> %v80, %v17
  %v97 = fadd <8 x float> %v96, %v18
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v99 = shufflevector <8 x float> %v97, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v100 = fadd <4 x float> %v98, %v99
  %v101 = shufflevector <4 x float> %v100, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v102 = shufflevector <4 x float> %v100, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v103 = fadd <2 x float> %v101, %v102
  %v104 = extractelement <2 x float> %v103, i64 0
  %v105 = extractelement <2 x float> %v103, i64 1
  %v106 = fadd float %v104, %v105
  %v107 = fadd float %v106, 0x0000000000000000
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v13
  store float %v107, ptr %v112, align 4
  %v113 = add nsw i64 %v13, 1
  br label %b3
b5:
  %v114 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v20 = load ptr, ptr %v19, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v23 = load ptr, ptr %v22, align 4
  %v26 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v33, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v15
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v15
  %v25 = load <8 x float>, ptr %v16, align 4
  %v28 = fmul <8 x float> %v27, %v25
  %v29 = load <8 x float>, ptr %v18, align 4
  %v30 = load <8 x float>, ptr %v21, align 4
  %v31 = fmul <8 x float> %v29, %v30
  %v32 = fadd <8 x float> %v28, %v31
  store <8 x float> %v32, ptr %v24, align 4
  %v33 = add nsw i64 %v9, 1
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
  %v44 = sub i64 %v6, 1
  br label %b0
b0:
  %v37 = phi i64 [ %v16, %entry ], [ %v47, %b5 ]
  %v38 = icmp slt i64 %v37, %v20
  br i1 %v38, label %b1, label %b2
b1:
  %v39 = add i64 %v37, 84
  %v40 = icmp slt i64 %v39, %v20
  %v41 = select i1 %v40, i64 %v39, i64 %v20
  store i64 %v37, ptr %v21, align 8
  store i64 %v41, ptr %v22, align 8
  br label %b3
b3:
  %v42 = phi i64 [ 0, %b1 ], [ %v46, %b4 ]
  %v43 = icmp slt i64 %v42, %v6
  br i1 %v43, label %b4, label %b5
b4:
  %v45 = sub i64 %v44, %v42
  store i64 %v45, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v46 = add nsw i64 %v42, 1
  br label %b3
b5:
  %v47 = add nsw i64 %v37, 84
  br label %b0
b2:
  store i64 %v16, ptr %v21, align 8
  store i64 %v20, ptr %v22, align 8
  %v48 = icmp sgt i64 %v3, 1
  br i1 %v48, label %b6, label %b7
b6:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b8
b8:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b9, label %b10
b9:
  %v56 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b11, label %b12
b11:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b13
b13:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b14, label %b15
b14:
  %v64 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b16, label %b17
b16:
  %v65 = getelementptr inbounds i64, ptr %v1, i64 3
  %v66 = atomicrmw add ptr %v65, i64 1 acq_rel
  %v67 = load i64, ptr %v4, align 8
  %v68 = add i64 %v67, 1
  store i64 %v68, ptr %v4, align 8
  %v69 = mul i64 %v3, %v68
  br label %b18
b18:
  %v70 = load atomic i64, ptr %v65 acquire, align 8
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b19, label %b20
b19:
  %v72 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b21, label %b22
b21:
  %v73 = getelementptr inbounds i64, ptr %v1, i64 3
  %v74 = atomicrmw add ptr %v73, i64 1 acq_rel
  %v75 = load i64, ptr %v4, align 8
  %v76 = add i64 %v75, 1
  store i64 %v76, ptr %v4, align 8
  %v77 = mul i64 %v3, %v76
  br label %b23
b23:
  %v78 = load atomic i64, ptr %v73 acquire, align 8
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b24, label %b25
b24:
  %v80 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b26, label %b27
b26:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 3
  %v82 = atomicrmw add ptr %v81, i64 1 acq_rel
  %v83 = load i64, ptr %v4, align 8
  %v84 = add i64 %v83, 1
  store i64 %v84, ptr %v4, align 8
  %v85 = mul i64 %v3, %v84
  br label %b28
b28:
  %v86 = load atomic i64, ptr %v81 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b29, label %b30
b29:
  %v88 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b31, label %b32
b31:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 3
  %v90 = atomicrmw add ptr %v89, i64 1 acq_rel
  %v91 = load i64, ptr %v4, align 8
  %v92 = add i64 %v91, 1
  store i64 %v92, ptr %v4, align 8
  %v93 = mul i64 %v3, %v92
  br label %b33
b33:
  %v94 = load atomic i64, ptr %v89 acquire, align 8
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b34, label %b35
b34:
  %v96 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b36, label %b37
b36:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = load i64, ptr %v4, align 8
  %v100 = add i64 %v99, 1
  store i64 %v100, ptr %v4, align 8
  %v101 = mul i64 %v3, %v100
  br label %b38
b38:
  %v102 = load atomic i64, ptr %v97 acquire, align 8
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b39, label %b40
b39:
  %v104 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v48, label %b41, label %b42
b41:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = load i64, ptr %v4, align 8
  %v108 = add i64 %v107, 1
  store i64 %v108, ptr %v4, align 8
  %v109 = mul i64 %v3, %v108
  br label %b43
b43:
  %v110 = load atomic i64, ptr %v105 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b44, label %b45
b44:
  %v112 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v26 = load ptr, ptr %v25, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v48 = load ptr, ptr %v47, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v53 = load ptr, ptr %v52, align 4
  %v16 = add i64 %v5, 1
  %v17 = and i64 %v16, 1
  %v20 = mul i64 %v17, %v19
  %v21 = mul i64 %v20, 256
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v27 = mul i64 %v5, %v19
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v26, i64 %v28
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v21
  %v49 = mul i64 %v27, 256
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v49
  %v56 = and i64 %v5, 1
  %v57 = mul i64 %v56, %v19
  %v58 = mul i64 %v57, 256
  %v59 = getelementptr inbounds float, ptr %v15, i64 %v58
  %v61 = getelementptr inbounds float, ptr %v38, i64 %v58
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v97, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v23 = mul i64 %v10, 256
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v30 = mul i64 %v10, 8
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v23
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v23
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v23
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v23
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v23
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v96, %b8 ]
  %v13 = icmp slt i64 %v12, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v12
  %v33 = load float, ptr %v32, align 4
  %v34 = fmul float %v33, 0x4000000000000000
  %v65 = mul i64 %v12, 32
  %v71 = insertelement <8 x float> poison, float %v34, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v63 = phi i64 [ 0, %b4 ], [ %v95, %b7 ]
  %v64 = icmp slt i64 %v63, 32
  br i1 %v64, label %b7, label %b8
b7:
  %v66 = add i64 %v65, %v63
  %v67 = getelementptr inbounds float, ptr %v24, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v36, i64 %v66
  %v70 = load <8 x float>, ptr %v69, align 4
  %v73 = fmul <8 x float> %v72, %v70
  %v74 = fsub <8 x float> %v68, %v73
  %v75 = getelementptr inbounds float, ptr %v40, i64 %v66
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v42, i64 %v66
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fmul <8 x float> %v72, %v78
  %v80 = fadd <8 x float> %v76, %v79
  %v81 = getelementptr inbounds float, ptr %v44, i64 %v66
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fmul <8 x float> %v74, %v82
  %v84 = getelementptr inbounds float, ptr %v46, i64 %v66
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fmul <8 x float> %v80, %v85
  %v87 = fsub <8 x float> %v83, %v86
  %v88 = fmul <8 x float> %v74, %v85
  %v89 = fmul <8 x float> %v80, %v82
  %v90 = fadd <8 x float> %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v51, i64 %v66
  store <8 x float> %v74, ptr %v91, align 4
  %v92 = getelementptr inbounds float, ptr %v55, i64 %v66
  store <8 x float> %v80, ptr %v92, align 4
  %v93 = getelementptr inbounds float, ptr %v60, i64 %v66
  store <8 x float> %v87, ptr %v93, align 4
  %v94 = getelementptr inbounds float, ptr %v62, i64 %v66
  store <8 x float> %v90, ptr %v94, align 4
  %v95 = add nsw i64 %v63, 8
  br label %b6
b8:
  %v96 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v97 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v28 = load ptr, ptr %v27, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v72 = load ptr, ptr %v71, align 4
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v77, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v25 = mul i64 %v11, 256
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v73 = mul i64 %v11, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v76, %b8 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v29 = mul i64 %v13, 32
  br label %b6
b6:
  %v15 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v53, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v54, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v20 = icmp slt i64 %v15, 32
  br i1 %v20, label %b7, label %b8
b7:
  %v30 = add i64 %v29, %v15
  %v31 = getelementptr inbounds float, ptr %v26, i64 %v30
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v30
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = add i64 %v15, 8
  %v36 = add i64 %v29, %v35
  %v37 = getelementptr inbounds float, ptr %v26, i64 %v36
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = add i64 %v15, 16
  %v42 = add i64 %v29, %v41
  %v43 = getelementptr inbounds float, ptr %v26, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v42
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = add i64 %v15, 24
  %v48 = add i64 %v29, %v47
  %v49 = getelementptr inbounds float, ptr %v26, i64 %v48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v28, i64 %v48
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v34, <8 x float> %v16)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v40, <8 x float> %v17)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v46, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v52, <8 x float> %v19)
  %v57 = add nsw i64 %v15, 32
  br label %b6
b8:
  %v58 = fadd <8 x float> %v16, %v17
  %v59 = fadd <8 x float> %v58, %v18
  %v60 = fadd <8 x float> %v59, %v19
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v62 = shufflevector <8 x float> %v60, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v63 = fadd <4 x float> %v61, %v62
  %v64 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v65 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v66 = fadd <2 x float> %v64, %v65
  %v67 = extractelement <2 x float> %v66, i64 0
  %v68 = extractelement <2 x float> %v66, i64 1
  %v69 = fadd float %v67, %v68
  %v70 = fadd float %v69, 0x0000000000000000
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v13
  store float %v70, ptr %v75, align 4
  %v76 = add nsw i64 %v13, 1
  br label %b3
b5:
  %v77 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v28 = load ptr, ptr %v27, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v72 = load ptr, ptr %v71, align 4
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v77, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v25 = mul i64 %v11, 256
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v73 = mul i64 %v11, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v76, %b8 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v29 = mul i64 %v13, 32
  br label %b6
b6:
  %v15 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v53, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v54, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v20 = icmp slt i64 %v15, 32
  br i1 %v20, label %b7, label %b8
b7:
  %v30 = add i64 %v29, %v15
  %v31 = getelementptr inbounds float, ptr %v26, i64 %v30
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v30
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = add i64 %v15, 8
  %v36 = add i64 %v29, %v35
  %v37 = getelementptr inbounds float, ptr %v26, i64 %v36
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = add i64 %v15, 16
  %v42 = add i64 %v29, %v41
  %v43 = getelementptr inbounds float, ptr %v26, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v42
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = add i64 %v15, 24
  %v48 = add i64 %v29, %v47
  %v49 = getelementptr inbounds float, ptr %v26, i64 %v48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v28, i64 %v48
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v34, <8 x float> %v16)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v40, <8 x float> %v17)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v46, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v52, <8 x float> %v19)
  %v57 = add nsw i64 %v15, 32
  br label %b6
b8:
  %v58 = fadd <8 x float> %v16, %v17
  %v59 = fadd <8 x float> %v58, %v18
  %v60 = fadd <8 x float> %v59, %v19
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v62 = shufflevector <8 x float> %v60, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v63 = fadd <4 x float> %v61, %v62
  %v64 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v65 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v66 = fadd <2 x float> %v64, %v65
  %v67 = extractelement <2 x float> %v66, i64 0
  %v68 = extractelement <2 x float> %v66, i64 1
  %v69 = fadd float %v67, %v68
  %v70 = fadd float %v69, 0x0000000000000000
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v13
  store float %v70, ptr %v75, align 4
  %v76 = add nsw i64 %v13, 1
  br label %b3
b5:
  %v77 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v20 = load ptr, ptr %v19, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v26 = load ptr, ptr %v25, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v35, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v15
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v15
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v15
  %v28 = load <8 x float>, ptr %v16, align 4
  %v29 = load <8 x float>, ptr %v18, align 4
  %v30 = fmul <8 x float> %v28, %v29
  %v31 = load <8 x float>, ptr %v21, align 4
  %v32 = load <8 x float>, ptr %v24, align 4
  %v33 = fadd <8 x float> %v31, %v32
  %v34 = fadd <8 x float> %v30, %v33
  store <8 x float> %v34, ptr %v27, align 4
  %v35 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = load i64, ptr %v1, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v57 = load ptr, ptr %v56, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v61 = load ptr, ptr %v60, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v64 = load ptr, ptr %v63, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v67 = load ptr, ptr %v66, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v70 = load ptr, ptr %v69, align 4
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v131 = load ptr, ptr %v130, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v134 = load ptr, ptr %v133, align 4
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v137 = load ptr, ptr %v136, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v140 = load ptr, ptr %v139, align 4
  %v142 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v143 = load ptr, ptr %v142, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v146 = load ptr, ptr %v145, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v24 = mul i64 %v23, %v22
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v155, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v75 = mul i64 %v16, 32
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v154, %b8 ]
  %v19 = icmp slt i64 %v18, 32
  br i1 %v19, label %b4, label %b5
b4:
  %v20 = add i64 %v18, 8
  %v76 = add i64 %v75, %v18
  %v91 = add i64 %v75, %v20
  br label %b6
b6:
  %v25 = phi i64 [ 0, %b4 ], [ %v129, %b11 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v117, %b11 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v118, %b11 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v119, %b11 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v120, %b11 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v121, %b11 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v122, %b11 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v123, %b11 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v124, %b11 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v125, %b11 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v126, %b11 ]
  %v36 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v127, %b11 ]
  %v37 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v128, %b11 ]
  %v38 = icmp slt i64 %v25, %v24
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = add i64 %v25, 128
  %v40 = icmp slt i64 %v39, %v24
  %v41 = select i1 %v40, i64 %v39, i64 %v24
  br label %b9
b9:
  %v42 = phi i64 [ %v25, %b7 ], [ %v116, %b10 ]
  %v43 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v104, %b10 ]
  %v44 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v105, %b10 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v106, %b10 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v107, %b10 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v108, %b10 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v109, %b10 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v110, %b10 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v111, %b10 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v112, %b10 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v113, %b10 ]
  %v53 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v114, %b10 ]
  %v54 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v115, %b10 ]
  %v55 = icmp slt i64 %v42, %v41
  br i1 %v55, label %b10, label %b11
b10:
  %v58 = mul i64 %v42, 256
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v58
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v58
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v58
  %v71 = mul i64 %v42, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v16
  %v74 = load float, ptr %v73, align 4
  %v77 = getelementptr inbounds float, ptr %v59, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v62, i64 %v76
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fmul <8 x float> %v78, %v80
  %v82 = getelementptr inbounds float, ptr %v65, i64 %v76
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul <8 x float> %v78, %v83
  %v85 = getelementptr inbounds float, ptr %v68, i64 %v76
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fmul <8 x float> %v86, %v80
  %v88 = fneg <8 x float> %v87
  %v89 = insertelement <8 x float> poison, float %v74, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = getelementptr inbounds float, ptr %v59, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v62, i64 %v91
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fmul <8 x float> %v93, %v95
  %v97 = getelementptr inbounds float, ptr %v65, i64 %v91
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fmul <8 x float> %v93, %v98
  %v100 = getelementptr inbounds float, ptr %v68, i64 %v91
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fmul <8 x float> %v101, %v95
  %v103 = fneg <8 x float> %v102
  %v104 = fadd <8 x float> %v43, %v81
  %v105 = fadd <8 x float> %v44, %v84
  %v106 = fadd <8 x float> %v45, %v88
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> %v46)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v90, <8 x float> %v47)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v83, <8 x float> %v48)
  %v110 = fadd <8 x float> %v49, %v96
  %v111 = fadd <8 x float> %v50, %v99
  %v112 = fadd <8 x float> %v51, %v103
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v90, <8 x float> %v52)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v90, <8 x float> %v53)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v98, <8 x float> %v54)
  %v116 = add nsw i64 %v42, 1
  br label %b9
b11:
  %v117 = fadd <8 x float> %v26, %v43
  %v118 = fadd <8 x float> %v27, %v44
  %v119 = fadd <8 x float> %v28, %v45
  %v120 = fadd <8 x float> %v29, %v46
  %v121 = fadd <8 x float> %v30, %v47
  %v122 = fadd <8 x float> %v31, %v48
  %v123 = fadd <8 x float> %v32, %v49
  %v124 = fadd <8 x float> %v33, %v50
  %v125 = fadd <8 x float> %v34, %v51
  %v126 = fadd <8 x float> %v35, %v52
  %v127 = fadd <8 x float> %v36, %v53
  %v128 = fadd <8 x float> %v37, %v54
  %v129 = add nsw i64 %v25, 128
  br label %b6
b8:
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v76
  store <8 x float> %v26, ptr %v132, align 4
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v76
  store <8 x float> %v27, ptr %v135, align 4
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v76
  store <8 x float> %v28, ptr %v138, align 4
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v76
  store <8 x float> %v29, ptr %v141, align 4
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v76
  store <8 x float> %v30, ptr %v144, align 4
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v76
  store <8 x float> %v31, ptr %v147, align 4
  %v148 = getelementptr inbounds float, ptr %v131, i64 %v91
  store <8 x float> %v32, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v134, i64 %v91
  store <8 x float> %v33, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v137, i64 %v91
  store <8 x float> %v34, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v140, i64 %v91
  store <8 x float> %v35, ptr %v151, align 4
  %v152 = getelementptr inbounds float, ptr %v143, i64 %v91
  store <8 x float> %v36, ptr %v152, align 4
  %v153 = getelementptr inbounds float, ptr %v146, i64 %v91
  store <8 x float> %v37, ptr %v153, align 4
  %v154 = add nsw i64 %v18, 16
  br label %b3
b5:
  %v155 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v42 = load ptr, ptr %v41, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v49 = load ptr, ptr %v48, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v55 = load ptr, ptr %v54, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v99 = load ptr, ptr %v98, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v102 = load ptr, ptr %v101, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v50 = mul i64 %v19, 256
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v50
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v145, %b11 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v58 = mul i64 %v16, 32
  %v68 = add i64 %v58, 8
  %v76 = add i64 %v58, 16
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v97, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v91, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v92, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v93, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v94, %b8 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v95, %b8 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v96, %b8 ]
  %v29 = icmp slt i64 %v22, %v21
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v22, 128
  %v31 = icmp slt i64 %v30, %v21
  %v32 = select i1 %v31, i64 %v30, i64 %v21
  br label %b6
b6:
  %v33 = phi i64 [ %v22, %b4 ], [ %v90, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v84, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v85, %b7 ]
  %v36 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v86, %b7 ]
  %v37 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v87, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v88, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v89, %b7 ]
  %v40 = icmp slt i64 %v33, %v32
  br i1 %v40, label %b7, label %b8
b7:
  %v43 = mul i64 %v33, 8
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v16
  %v46 = load float, ptr %v45, align 4
  %v47 = fmul float %v46, 0x4000000000000000
  %v52 = mul i64 %v33, 256
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v52
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v47, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = fmul <8 x float> %v62, %v60
  %v64 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v62, %v65
  %v67 = fneg <8 x float> %v66
  %v69 = getelementptr inbounds float, ptr %v53, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fmul <8 x float> %v62, %v70
  %v72 = getelementptr inbounds float, ptr %v57, i64 %v68
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fmul <8 x float> %v62, %v73
  %v75 = fneg <8 x float> %v74
  %v77 = getelementptr inbounds float, ptr %v53, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fmul <8 x float> %v62, %v78
  %v80 = getelementptr inbounds float, ptr %v57, i64 %v76
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fmul <8 x float> %v62, %v81
  %v83 = fneg <8 x float> %v82
  %v84 = fadd <8 x float> %v34, %v63
  %v85 = fadd <8 x float> %v35, %v67
  %v86 = fadd <8 x float> %v36, %v71
  %v87 = fadd <8 x float> %v37, %v75
  %v88 = fadd <8 x float> %v38, %v79
  %v89 = fadd <8 x float> %v39, %v83
  %v90 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v91 = fadd <8 x float> %v23, %v34
  %v92 = fadd <8 x float> %v24, %v35
  %v93 = fadd <8 x float> %v25, %v36
  %v94 = fadd <8 x float> %v26, %v37
  %v95 = fadd <8 x float> %v27, %v38
  %v96 = fadd <8 x float> %v28, %v39
  %v97 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v58
  store <8 x float> %v23, ptr %v100, align 4
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v58
  store <8 x float> %v24, ptr %v103, align 4
  %v104 = getelementptr inbounds float, ptr %v99, i64 %v68
  store <8 x float> %v25, ptr %v104, align 4
  %v105 = getelementptr inbounds float, ptr %v102, i64 %v68
  store <8 x float> %v26, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v99, i64 %v76
  store <8 x float> %v27, ptr %v106, align 4
  %v107 = getelementptr inbounds float, ptr %v102, i64 %v76
  store <8 x float> %v28, ptr %v107, align 4
  %v127 = add i64 %v58, 24
  br label %b9
b9:
  %v108 = phi i64 [ 0, %b5 ], [ %v142, %b14 ]
  %v109 = phi <8 x float> [ splat (float 0x0000000000000000), %b5 ], [ %v140, %b14 ]
  %v110 = phi <8 x float> [ splat (float 0x0000000000000000), %b5 ], [ %v141, %b14 ]
  %v111 = icmp slt i64 %v108, %v21
  br i1 %v111, label %b10, label %b11
b10:
  %v112 = add i64 %v108, 128
  %v113 = icmp slt i64 %v112, %v21
  %v114 = select i1 %v113, i64 %v112, i64 %v21
  br label %b12
b12:
  %v115 = phi i64 [ %v108, %b10 ], [ %v139, %b13 ]
  %v116 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v137, %b13 ]
  %v117 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v138, %b13 ]
  %v118 = icmp slt i64 %v115, %v114
  br i1 %v118, label %b13, label %b14
b13:
  %v119 = mul i64 %v115, 8
  %v120 = getelementptr inbounds float, ptr %v42, i64 %v119
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v16
  %v122 = load float, ptr %v121, align 4
  %v123 = fmul float %v122, 0x4000000000000000
  %v124 = mul i64 %v115, 256
  %v125 = getelementptr inbounds float, ptr %v51, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v56, i64 %v124
  %v128 = getelementptr inbounds float, ptr %v125, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v123, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = fmul <8 x float> %v131, %v129
  %v133 = getelementptr inbounds float, ptr %v126, i64 %v127
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fmul <8 x float> %v131, %v134
  %v136 = fneg <8 x float> %v135
  %v137 = fadd <8 x float> %v116, %v132
  %v138 = fadd <8 x float> %v117, %v136
  %v139 = add nsw i64 %v115, 1
  br label %b12
b14:
  %v140 = fadd <8 x float> %v109, %v116
  %v141 = fadd <8 x float> %v110, %v117
  %v142 = add nsw i64 %v108, 128
  br label %b9
b11:
  %v143 = getelementptr inbounds float, ptr %v99, i64 %v127
  store <8 x float> %v109, ptr %v143, align 4
  %v144 = getelementptr inbounds float, ptr %v102, i64 %v127
  store <8 x float> %v110, ptr %v144, align 4
  %v145 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v26 = load ptr, ptr %v25, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v35 = load ptr, ptr %v34, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v33, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v32, %b7 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b5
b5:
  %v18 = phi i64 [ %v12, %b3 ], [ %v31, %b6 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v30, %b6 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b6, label %b7
b6:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v28 = load <8 x float>, ptr %v24, align 4
  %v29 = load <8 x float>, ptr %v27, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v29, <8 x float> %v19)
  %v31 = add nsw i64 %v18, 1
  br label %b5
b7:
  %v32 = fadd <8 x float> %v13, %v19
  %v33 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v35, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v6 = load ptr, ptr %v5, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v37 = load ptr, ptr %v36, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v113 = load ptr, ptr %v112, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v116 = load ptr, ptr %v115, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  br label %b2
b2:
  %v8 = phi i64 [ 0, %b0 ], [ %v118, %b7 ]
  %v9 = icmp slt i64 %v8, 8
  br i1 %v9, label %b3, label %b4
b3:
  %v38 = mul i64 %v8, 32
  br label %b5
b5:
  %v10 = phi i64 [ 0, %b3 ], [ %v91, %b6 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v89, %b6 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v90, %b6 ]
  %v13 = icmp slt i64 %v10, 32
  br i1 %v13, label %b6, label %b7
b6:
  %v39 = add i64 %v38, %v10
  %v40 = getelementptr inbounds float, ptr %v15, i64 %v39
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v17, i64 %v39
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v41, %v43
  %v45 = getelementptr inbounds float, ptr %v19, i64 %v39
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v21, i64 %v39
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = fdiv <8 x float> %v46, %v48
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v39
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fmul <8 x float> %v49, %v51
  %v53 = fsub <8 x float> %v44, %v52
  %v54 = getelementptr inbounds float, ptr %v25, i64 %v39
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fdiv <8 x float> %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v27, i64 %v39
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fmul <8 x float> %v56, %v58
  %v60 = fadd <8 x float> %v53, %v59
  %v61 = getelementptr inbounds float, ptr %v29, i64 %v39
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fmul <8 x float> %v60, %v62
  %v64 = getelementptr inbounds float, ptr %v31, i64 %v39
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v67 = getelementptr inbounds float, ptr %v33, i64 %v39
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v35, i64 %v39
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v70, %v72
  %v74 = fmul <8 x float> %v49, %v58
  %v75 = fneg <8 x float> %v74
  %v76 = fmul <8 x float> %v56, %v51
  %v77 = fsub <8 x float> %v75, %v76
  %v78 = fadd <8 x float> %v73, %v77
  %v79 = fmul <8 x float> %v78, %v62
  %v80 = fmul <8 x float> %v68, %v79
  %v81 = fsub <8 x float> %v66, %v80
  %v82 = fmul <8 x float> %v81, %v58
  %v83 = fmul <8 x float> %v60, %v68
  %v84 = fmul <8 x float> %v78, %v65
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = fmul <8 x float> %v85, %v62
  %v87 = fmul <8 x float> %v86, %v51
  %v88 = fneg <8 x float> %v87
  %v89 = fadd <8 x float> %v11, %v82
  %v90 = fadd <8 x float> %v12, %v88
  %v91 = add nsw i64 %v10, 8
  br label %b5
b7:
  %v92 = shufflevector <8 x float> %v11, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v93 = shufflevector <8 x float> %v11, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v94 = fadd <4 x float> %v92, %v93
  %v95 = shufflevector <4 x float> %v94, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v96 = shufflevector <4 x float> %v94, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v97 = fadd <2 x float> %v95, %v96
  %v98 = extractelement <2 x float> %v97, i64 0
  %v99 = extractelement <2 x float> %v97, i64 1
  %v100 = fadd float %v98, %v99
  %v101 = shufflevector <8 x float> %v12, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v102 = shufflevector <8 x float> %v12, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v103 = fadd <4 x float> %v101, %v102
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v105 = shufflevector <4 x float> %v103, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v106 = fadd <2 x float> %v104, %v105
  %v107 = extractelement <2 x float> %v106, i64 0
  %v108 = extractelement <2 x float> %v106, i64 1
  %v109 = fadd float %v107, %v108
  %v110 = fadd float %v100, 0x0000000000000000
  %v111 = fadd float %v109, 0x0000000000000000
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v8
  store float %v110, ptr %v114, align 4
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v8
  store float %v111, ptr %v117, align 4
  %v118 = add nsw i64 %v8, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v41 = load ptr, ptr %v40, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v47 = load ptr, ptr %v46, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v135, %b7 ]
  %v7 = icmp slt i64 %v6, 8
  br i1 %v7, label %b3, label %b4
b3:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v6
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v6, 32
  %v114 = insertelement <8 x float> poison, float %v43, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b5
b5:
  %v48 = phi i64 [ 0, %b3 ], [ %v134, %b6 ]
  %v49 = icmp slt i64 %v48, 32
  br i1 %v49, label %b6, label %b7
b6:
  %v51 = add i64 %v50, %v48
  %v52 = getelementptr inbounds float, ptr %v9, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v11, i64 %v51
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fdiv <8 x float> %v53, %v55
  %v57 = getelementptr inbounds float, ptr %v13, i64 %v51
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fmul <8 x float> %v56, %v58
  %v60 = fneg <8 x float> %v59
  %v61 = getelementptr inbounds float, ptr %v15, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fdiv <8 x float> %v62, %v55
  %v64 = getelementptr inbounds float, ptr %v17, i64 %v51
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v67 = fsub <8 x float> %v60, %v66
  %v68 = getelementptr inbounds float, ptr %v19, i64 %v51
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul <8 x float> %v53, %v69
  %v71 = fdiv <8 x float> %v70, %v55
  %v72 = fneg <8 x float> %v71
  %v73 = getelementptr inbounds float, ptr %v21, i64 %v51
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fmul <8 x float> %v62, %v74
  %v76 = fdiv <8 x float> %v75, %v55
  %v77 = fsub <8 x float> %v72, %v76
  %v78 = getelementptr inbounds float, ptr %v23, i64 %v51
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul <8 x float> %v77, %v79
  %v81 = fadd <8 x float> %v67, %v80
  %v82 = fadd <8 x float> %v81, %v80
  %v83 = getelementptr inbounds float, ptr %v25, i64 %v51
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v27, i64 %v51
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd <8 x float> %v84, %v86
  %v88 = fmul <8 x float> %v56, %v79
  %v89 = fsub <8 x float> %v87, %v88
  %v90 = getelementptr inbounds float, ptr %v29, i64 %v51
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul <8 x float> %v63, %v91
  %v93 = fadd <8 x float> %v89, %v92
  %v94 = getelementptr inbounds float, ptr %v31, i64 %v51
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fmul <8 x float> %v93, %v95
  %v97 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v98, %v100
  %v102 = fmul <8 x float> %v56, %v91
  %v103 = fneg <8 x float> %v102
  %v104 = fmul <8 x float> %v63, %v79
  %v105 = fsub <8 x float> %v103, %v104
  %v106 = fadd <8 x float> %v101, %v105
  %v107 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fmul <8 x float> %v106, %v108
  %v110 = fadd <8 x float> %v96, %v109
  %v111 = getelementptr inbounds float, ptr %v39, i64 %v51
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul <8 x float> %v110, %v112
  %v116 = fmul <8 x float> %v113, %v115
  %v117 = fsub <8 x float> %v82, %v116
  %v118 = fmul <8 x float> %v117, %v79
  %v119 = fmul <8 x float> %v63, %v58
  %v120 = fmul <8 x float> %v56, %v65
  %v121 = fsub <8 x float> %v119, %v120
  %v122 = fmul <8 x float> %v77, %v91
  %v123 = fadd <8 x float> %v121, %v122
  %v124 = fadd <8 x float> %v123, %v122
  %v125 = fmul <8 x float> %v93, %v112
  %v126 = fmul <8 x float> %v125, %v108
  %v127 = fmul <8 x float> %v106, %v112
  %v128 = fmul <8 x float> %v95, %v127
  %v129 = fsub <8 x float> %v126, %v128
  %v130 = fmul <8 x float> %v129, %v115
  %v131 = fadd <8 x float> %v124, %v130
  %v132 = getelementptr inbounds float, ptr %v45, i64 %v51
  store <8 x float> %v118, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v47, i64 %v51
  store <8 x float> %v131, ptr %v133, align 4
  %v134 = add nsw i64 %v48, 8
  br label %b5
b7:
  %v135 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v13 = load ptr, ptr %v12, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v14 = load <8 x float>, ptr %v7, align 4
  %v15 = load <8 x float>, ptr %v9, align 4
  %v16 = fadd <8 x float> %v14, %v15
  %v17 = load <8 x float>, ptr %v11, align 4
  %v18 = fmul <8 x float> %v16, %v17
  store <8 x float> %v18, ptr %v13, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare float @cosf(float) #3
declare float @sinf(float) #3

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
attributes #3 = { nounwind willreturn nofree memory(none) }
