; generated from specs/gru.yaml by `make generated`: do not edit
; gru I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_4x3_more011 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3_more011, ptr @tile_2x3_more011, ptr @tile_3x3_more011, ptr @tile_4x3_more011], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

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
  %v68 = getelementptr inbounds i64, ptr %v1, i64 5
  %v69 = load i64, ptr %v68, align 8
  %v88 = getelementptr inbounds i64, ptr %v1, i64 7
  %v89 = load i64, ptr %v88, align 8
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
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  br i1 %v40, label %b18, label %b19
b18:
  %v60 = getelementptr inbounds i64, ptr %v1, i64 3
  %v61 = atomicrmw add ptr %v60, i64 1 acq_rel
  %v62 = load i64, ptr %v4, align 8
  %v63 = add i64 %v62, 1
  store i64 %v63, ptr %v4, align 8
  %v64 = mul i64 %v3, %v63
  br label %b20
b20:
  %v65 = load atomic i64, ptr %v60 acquire, align 8
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b21, label %b22
b21:
  %v67 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  %v90 = mul i64 4, %v89
  %v91 = icmp slt i64 %v10, %v90
  %v92 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b23
b23:
  %v70 = phi i64 [ 0, %b19 ], [ %v110, %b37 ]
  %v71 = icmp slt i64 %v70, %v6
  br i1 %v71, label %b24, label %b25
b24:
  %v72 = add i64 %v70, %v69
  %v73 = icmp slt i64 %v72, %v6
  %v74 = select i1 %v73, i64 %v72, i64 %v6
  %v75 = sub i64 %v74, %v70
  store i64 %v70, ptr %v7, align 8
  store i64 %v75, ptr %v8, align 8
  %v76 = mul i64 %v75, %v10
  %v77 = mul i64 %v76, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = icmp slt i64 %v78, %v76
  %v80 = select i1 %v79, i64 %v78, i64 %v76
  %v81 = mul i64 %v76, %v12
  %v82 = sdiv i64 %v81, %v3
  %v83 = icmp slt i64 %v82, %v76
  %v84 = select i1 %v83, i64 %v82, i64 %v76
  %v85 = mul i64 %v70, %v10
  %v86 = add i64 %v80, %v85
  %v87 = add i64 %v84, %v85
  store i64 %v86, ptr %v31, align 8
  store i64 %v87, ptr %v32, align 8
  br i1 %v91, label %b26, label %b27
b26:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b28, label %b29
b28:
  %v93 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v94 = load i64, ptr %v4, align 8
  %v95 = add i64 %v94, 1
  store i64 %v95, ptr %v4, align 8
  %v96 = mul i64 %v3, %v95
  br label %b30
b30:
  %v97 = load atomic i64, ptr %v92 acquire, align 8
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b31, label %b32
b31:
  %v99 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b27
b27:
  br label %b33
b33:
  %v100 = phi i64 [ %v70, %b27 ], [ %v102, %b34 ]
  %v101 = icmp slt i64 %v100, %v74
  br i1 %v101, label %b34, label %b35
b34:
  store i64 %v100, ptr %v5, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v102 = add nsw i64 %v100, 1
  br label %b33
b35:
  br i1 %v40, label %b36, label %b37
b36:
  %v103 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b38
b38:
  %v107 = load atomic i64, ptr %v92 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b39, label %b40
b39:
  %v109 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v110 = add nsw i64 %v70, %v69
  br label %b23
b25:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 15
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 15
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
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v26 = load ptr, ptr %v25, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v37 = load ptr, ptr %v36, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v44, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 384
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v24 = mul i64 %v19, 8
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v24
  call void @pack_turned(ptr %v27, i64 8, i64 1, i64 8, i64 %v23, ptr %v20, i64 24)
  %v28 = getelementptr inbounds float, ptr %v20, i64 8
  %v29 = add i64 64, %v24
  %v30 = getelementptr inbounds float, ptr %v26, i64 %v29
  call void @pack_turned(ptr %v30, i64 8, i64 1, i64 8, i64 %v23, ptr %v28, i64 24)
  %v31 = getelementptr inbounds float, ptr %v20, i64 16
  %v32 = add i64 128, %v24
  %v33 = getelementptr inbounds float, ptr %v26, i64 %v32
  call void @pack_turned(ptr %v33, i64 8, i64 1, i64 8, i64 %v23, ptr %v31, i64 24)
  %v34 = add i64 %v18, 192
  %v35 = getelementptr inbounds float, ptr %v6, i64 %v34
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v32
  call void @pack_turned(ptr %v38, i64 8, i64 1, i64 8, i64 %v23, ptr %v35, i64 24)
  %v39 = getelementptr inbounds float, ptr %v35, i64 8
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v24
  call void @pack_turned(ptr %v40, i64 8, i64 1, i64 8, i64 %v23, ptr %v39, i64 24)
  %v41 = getelementptr inbounds float, ptr %v35, i64 16
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v29
  call void @pack_turned(ptr %v42, i64 8, i64 1, i64 8, i64 %v23, ptr %v41, i64 24)
  %v43 = add i64 %v34, 192
  %v44 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 128, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v53 = load ptr, ptr %v0, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 384
  %v62 = getelementptr inbounds float, ptr %v12, i64 8
  %v73 = mul i64 %v6, %v55
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v104, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 3
  %v24 = sdiv i64 %v23, 4
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v103, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 384
  %v48 = mul i64 %v34, 384
  %v58 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v64 = add i64 %v47, 192
  %v65 = add i64 %v48, 192
  %v66 = add i64 %v64, 192
  %v67 = add i64 %v65, 192
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v102, %b13 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  %v49 = sdiv i64 %v35, %v24
  %v50 = mul i64 %v49, 128
  %v51 = add i64 %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v10, i64 %v51
  %v56 = mul i64 %v41, 8
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v59 = sub i64 %v46, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v63 = icmp sgt i64 %v46, 0
  br i1 %v63, label %b9, label %b10
b9:
  call void %v61(ptr %v57, i64 8, ptr %v58, i64 8, ptr %v62, i64 32, i64 8, i64 7, ptr %v52, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v68 = phi i64 [ 0, %b10 ], [ %v101, %b16 ]
  %v69 = icmp slt i64 %v68, %v46
  br i1 %v69, label %b12, label %b13
b12:
  %v70 = add i64 %v41, %v68
  %v74 = sub i64 %v70, %v73
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v72, i64 %v75
  %v77 = mul i64 %v68, 32
  %v78 = getelementptr inbounds float, ptr %v12, i64 %v77
  br label %b14
b14:
  %v79 = phi i64 [ 0, %b12 ], [ %v100, %b15 ]
  %v80 = icmp slt i64 %v79, 1
  br i1 %v80, label %b15, label %b16
b15:
  %v81 = add i64 %v30, %v79
  %v82 = mul i64 %v81, 8
  %v83 = add i64 1, %v79
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v78, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v76, i64 %v82
  %v87 = load <8 x float>, ptr %v85, align 4
  store <8 x float> %v87, ptr %v86, align 4
  %v88 = add i64 2, %v79
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v78, i64 %v89
  %v91 = add i64 8, %v82
  %v92 = getelementptr inbounds float, ptr %v76, i64 %v91
  %v93 = load <8 x float>, ptr %v90, align 4
  store <8 x float> %v93, ptr %v92, align 4
  %v94 = add i64 3, %v79
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v78, i64 %v95
  %v97 = add i64 16, %v82
  %v98 = getelementptr inbounds float, ptr %v76, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = add nsw i64 %v79, 1
  br label %b14
b16:
  %v101 = add nsw i64 %v68, 1
  br label %b11
b13:
  %v102 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v103 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v104 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v85, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v25 = icmp slt i64 %v12, %v11
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v27, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v27, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v15)
  %v40 = add i64 %v12, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v42, i64 8
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v42, i64 16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v43, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v45, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v18)
  %v55 = add i64 %v12, 2
  %v56 = mul i64 %v55, 24
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v57, i64 8
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v57, i64 16
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v70 = add i64 %v12, 3
  %v71 = mul i64 %v70, 24
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v72, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = getelementptr inbounds float, ptr %v72, i64 16
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v73, <8 x float> %v22)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v75, <8 x float> %v23)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v24)
  %v85 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v86 = fadd <8 x float> %v13, %v16
  %v87 = fadd <8 x float> %v14, %v17
  %v88 = fadd <8 x float> %v15, %v18
  %v89 = fadd <8 x float> %v86, %v19
  %v90 = fadd <8 x float> %v87, %v20
  %v91 = fadd <8 x float> %v88, %v21
  %v92 = fadd <8 x float> %v89, %v22
  %v93 = fadd <8 x float> %v90, %v23
  %v94 = fadd <8 x float> %v91, %v24
  br label %b3
b3:
  %v95 = phi i64 [ %v11, %b2 ], [ %v114, %b4 ]
  %v96 = phi <8 x float> [ %v92, %b2 ], [ %v111, %b4 ]
  %v97 = phi <8 x float> [ %v93, %b2 ], [ %v112, %b4 ]
  %v98 = phi <8 x float> [ %v94, %b2 ], [ %v113, %b4 ]
  %v99 = icmp slt i64 %v95, %v3
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = mul i64 %v95, 24
  %v101 = getelementptr inbounds float, ptr %v2, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v101, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v101, i64 16
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v96)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v97)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v106, <8 x float> %v98)
  %v114 = add nsw i64 %v95, 1
  br label %b3
b5:
  store <8 x float> %v96, ptr %v4, align 4
  %v115 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v97, ptr %v115, align 4
  %v116 = mul i64 %v6, 2
  %v117 = getelementptr inbounds float, ptr %v4, i64 %v116
  store <8 x float> %v98, ptr %v117, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v25 = icmp slt i64 %v12, %v11
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v27, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v27, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v15)
  %v40 = add i64 %v1, %v12
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v16)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v17)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v32, <8 x float> %v18)
  %v48 = add i64 %v12, 1
  %v49 = mul i64 %v48, 24
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v50, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v50, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v19)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v20)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v55, <8 x float> %v21)
  %v63 = add i64 %v1, %v48
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v22)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v23)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v55, <8 x float> %v24)
  %v71 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v72 = fadd <8 x float> %v13, %v19
  %v73 = fadd <8 x float> %v14, %v20
  %v74 = fadd <8 x float> %v15, %v21
  %v75 = fadd <8 x float> %v16, %v22
  %v76 = fadd <8 x float> %v17, %v23
  %v77 = fadd <8 x float> %v18, %v24
  br label %b3
b3:
  %v78 = phi i64 [ %v11, %b2 ], [ %v108, %b4 ]
  %v79 = phi <8 x float> [ %v72, %b2 ], [ %v97, %b4 ]
  %v80 = phi <8 x float> [ %v73, %b2 ], [ %v98, %b4 ]
  %v81 = phi <8 x float> [ %v74, %b2 ], [ %v99, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v105, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v106, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v107, %b4 ]
  %v85 = icmp slt i64 %v78, %v3
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = mul i64 %v78, 24
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v87, i64 8
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v87, i64 16
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v88, <8 x float> %v79)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v90, <8 x float> %v80)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v92, <8 x float> %v81)
  %v100 = add i64 %v1, %v78
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v88, <8 x float> %v82)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v90, <8 x float> %v83)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v92, <8 x float> %v84)
  %v108 = add nsw i64 %v78, 1
  br label %b3
b5:
  store <8 x float> %v79, ptr %v4, align 4
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v80, ptr %v109, align 4
  %v110 = mul i64 %v6, 2
  %v111 = getelementptr inbounds float, ptr %v4, i64 %v110
  store <8 x float> %v81, ptr %v111, align 4
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v82, ptr %v112, align 4
  %v113 = add i64 %v5, %v6
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v83, ptr %v114, align 4
  %v115 = add i64 %v5, %v110
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v84, ptr %v116, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v47 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 16
  %v22 = getelementptr inbounds float, ptr %v8, i64 %v21
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 2, i32 1)
  %v23 = mul i64 %v10, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 192
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 3, i32 1)
  %v26 = getelementptr inbounds float, ptr %v24, i64 208
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = load <8 x float>, ptr %v24, align 4
  %v28 = getelementptr inbounds float, ptr %v24, i64 8
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v24, i64 16
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v27, <8 x float> %v11)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v12)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v13)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v27, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v29, <8 x float> %v15)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v31, <8 x float> %v16)
  %v48 = add i64 %v47, %v10
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v27, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v29, <8 x float> %v18)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v31, <8 x float> %v19)
  %v56 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v57, align 4
  %v58 = mul i64 %v6, 2
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = add i64 %v5, %v6
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v15, ptr %v62, align 4
  %v63 = add i64 %v5, %v58
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v63
  store <8 x float> %v16, ptr %v64, align 4
  %v65 = mul i64 %v5, 2
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  store <8 x float> %v17, ptr %v66, align 4
  %v67 = add i64 %v65, %v6
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v18, ptr %v68, align 4
  %v69 = add i64 %v65, %v58
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v19, ptr %v70, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v50 = mul i64 %v1, 2
  %v59 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v68, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 192
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 208
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = load <8 x float>, ptr %v27, align 4
  %v31 = getelementptr inbounds float, ptr %v27, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v27, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v11)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v12)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v34, <8 x float> %v13)
  %v42 = add i64 %v1, %v10
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v15)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v34, <8 x float> %v16)
  %v51 = add i64 %v50, %v10
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v30, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v32, <8 x float> %v18)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v34, <8 x float> %v19)
  %v60 = add i64 %v59, %v10
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v32, <8 x float> %v21)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v34, <8 x float> %v22)
  %v68 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v69, align 4
  %v70 = mul i64 %v6, 2
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = add i64 %v5, %v6
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v15, ptr %v74, align 4
  %v75 = add i64 %v5, %v70
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v16, ptr %v76, align 4
  %v77 = mul i64 %v5, 2
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v17, ptr %v78, align 4
  %v79 = add i64 %v77, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v18, ptr %v80, align 4
  %v81 = add i64 %v77, %v70
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v19, ptr %v82, align 4
  %v83 = mul i64 %v5, 3
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v20, ptr %v84, align 4
  %v85 = add i64 %v83, %v6
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  store <8 x float> %v21, ptr %v86, align 4
  %v87 = add i64 %v83, %v70
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v22, ptr %v88, align 4
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v13 = alloca float, i64 128, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v11 = load ptr, ptr %v10, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 3
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 4
  %v17 = load i64, ptr %v16, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 7
  %v51 = load i64, ptr %v50, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v58 = load ptr, ptr %v57, align 4
  %v97 = load ptr, ptr %v0, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds i64, ptr %v1, i64 15
  %v120 = load i64, ptr %v119, align 8
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v139 = load ptr, ptr %v138, align 4
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v141 = load ptr, ptr %v140, align 4
  %v144 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v145 = load ptr, ptr %v144, align 4
  %v146 = getelementptr inbounds i64, ptr %v1, i64 26
  %v147 = load i64, ptr %v146, align 8
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds i64, ptr %v1, i64 27
  %v156 = load i64, ptr %v155, align 8
  %v162 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v163 = load ptr, ptr %v162, align 4
  %v164 = getelementptr inbounds i64, ptr %v1, i64 28
  %v165 = load i64, ptr %v164, align 8
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds i64, ptr %v1, i64 25
  %v180 = load i64, ptr %v179, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 384
  %v52 = mul i64 4, %v51
  %v53 = icmp slt i64 %v49, %v52
  %v59 = sub i64 %v9, %v6
  %v60 = mul i64 %v59, %v49
  %v61 = mul i64 %v60, 24
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v90 = icmp sge i64 %v49, %v52
  %v98 = mul i64 %v9, %v49
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v97, i64 %v99
  %v107 = getelementptr inbounds float, ptr %v13, i64 8
  %v121 = and i64 %v9, %v120
  %v122 = mul i64 %v121, %v49
  %v123 = mul i64 %v122, 8
  %v124 = getelementptr inbounds float, ptr %v118, i64 %v123
  %v148 = and i64 %v9, %v147
  %v149 = mul i64 %v148, %v49
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v145, i64 %v150
  %v157 = and i64 %v9, %v156
  %v158 = mul i64 %v157, %v49
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v154, i64 %v159
  %v166 = and i64 %v9, %v165
  %v167 = mul i64 %v166, %v49
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v163, i64 %v168
  %v171 = add i64 %v9, 1
  %v172 = and i64 %v171, %v120
  %v173 = mul i64 %v172, %v49
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v118, i64 %v174
  %v181 = and i64 %v9, %v180
  %v182 = mul i64 %v181, %v49
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v178, i64 %v183
  %v280 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v325, %b5 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = add i64 %v18, 96
  %v21 = icmp slt i64 %v20, %v17
  %v22 = select i1 %v21, i64 %v20, i64 %v17
  %v23 = sub i64 %v22, %v18
  %v24 = add i64 %v23, 3
  %v25 = sdiv i64 %v24, 4
  %v26 = icmp slt i64 %v25, 1
  %v27 = select i1 %v26, i64 1, i64 %v25
  %v28 = sdiv i64 %v23, %v27
  %v29 = mul i64 %v28, %v25
  %v30 = sub i64 %v23, %v29
  br label %b3
b3:
  %v31 = phi i64 [ 0, %b1 ], [ %v324, %b8 ]
  %v32 = icmp slt i64 %v31, 1
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = add i64 %v31, 1
  %v34 = icmp slt i64 %v33, 1
  %v35 = select i1 %v34, i64 %v33, i64 %v31
  %v91 = mul i64 %v31, 384
  %v92 = mul i64 %v35, 384
  %v103 = getelementptr inbounds float, ptr %v11, i64 %v91
  %v109 = add i64 %v91, 192
  %v110 = add i64 %v92, 192
  %v111 = add i64 %v109, 192
  %v112 = add i64 %v110, 192
  %v127 = getelementptr inbounds float, ptr %v11, i64 %v109
  br label %b6
b6:
  %v36 = phi i64 [ 0, %b4 ], [ %v323, %b25 ]
  %v37 = icmp slt i64 %v36, %v25
  br i1 %v37, label %b7, label %b8
b7:
  %v38 = icmp slt i64 %v36, %v30
  %v39 = mul i64 %v36, %v28
  %v40 = select i1 %v38, i64 %v36, i64 %v30
  %v41 = add i64 %v39, %v40
  %v42 = add i64 %v18, %v41
  %v43 = zext i1 %v38 to i64
  %v44 = add i64 %v28, %v43
  %v45 = sub i64 %v22, %v42
  %v46 = icmp slt i64 %v45, %v44
  %v47 = select i1 %v46, i64 %v45, i64 %v44
  br i1 %v53, label %b9, label %b10
b9:
  br label %b11
b11:
  %v54 = phi i64 [ 0, %b9 ], [ %v89, %b16 ]
  %v55 = icmp slt i64 %v54, %v47
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = add i64 %v42, %v54
  %v63 = mul i64 %v56, 24
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = mul i64 %v54, 32
  %v66 = getelementptr inbounds float, ptr %v13, i64 %v65
  br label %b14
b14:
  %v67 = phi i64 [ 0, %b12 ], [ %v88, %b15 ]
  %v68 = icmp slt i64 %v67, 1
  br i1 %v68, label %b15, label %b16
b15:
  %v69 = add i64 %v31, %v67
  %v70 = mul i64 %v69, 8
  %v71 = add i64 1, %v67
  %v72 = mul i64 %v71, 8
  %v73 = getelementptr inbounds float, ptr %v66, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v64, i64 %v70
  %v75 = load <8 x float>, ptr %v74, align 4
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = add i64 2, %v67
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v66, i64 %v77
  %v79 = add i64 8, %v70
  %v80 = getelementptr inbounds float, ptr %v64, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  store <8 x float> %v81, ptr %v78, align 4
  %v82 = add i64 3, %v67
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v66, i64 %v83
  %v85 = add i64 16, %v70
  %v86 = getelementptr inbounds float, ptr %v64, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  store <8 x float> %v87, ptr %v84, align 4
  %v88 = add nsw i64 %v67, 1
  br label %b14
b16:
  %v89 = add nsw i64 %v54, 1
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v90, label %b17, label %b18
b17:
  %v93 = sdiv i64 %v36, %v25
  %v94 = mul i64 %v93, 128
  %v95 = add i64 %v92, %v94
  %v96 = getelementptr inbounds float, ptr %v11, i64 %v95
  %v101 = mul i64 %v42, 8
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v104 = sub i64 %v47, 1
  %v105 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v104
  %v106 = load ptr, ptr %v105, align 4
  %v108 = icmp sgt i64 %v47, 0
  br i1 %v108, label %b19, label %b20
b19:
  call void %v106(ptr %v102, i64 8, ptr %v103, i64 8, ptr %v107, i64 32, i64 8, i64 7, ptr %v96, i64 0)
  br label %b20
b20:
  br label %b18
b18:
  %v113 = sdiv i64 %v36, %v25
  %v114 = mul i64 %v113, 128
  %v115 = add i64 %v110, %v114
  %v116 = getelementptr inbounds float, ptr %v11, i64 %v115
  %v125 = mul i64 %v42, 8
  %v126 = getelementptr inbounds float, ptr %v124, i64 %v125
  %v128 = sub i64 %v47, 1
  %v129 = getelementptr inbounds ptr, ptr @table_tile_4x3_more011, i64 %v128
  %v130 = load ptr, ptr %v129, align 4
  %v131 = icmp sgt i64 %v47, 0
  br i1 %v131, label %b21, label %b22
b21:
  call void %v130(ptr %v126, i64 8, ptr %v127, i64 8, ptr %v13, i64 32, i64 8, i64 1, ptr %v116, i64 0)
  br label %b22
b22:
  %v132 = add i64 %v42, %v47
  br label %b23
b23:
  %v133 = phi i64 [ %v42, %b22 ], [ %v322, %b28 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b24, label %b25
b24:
  %v135 = sub i64 %v133, %v42
  %v136 = mul i64 %v135, 32
  %v137 = getelementptr inbounds float, ptr %v13, i64 %v136
  %v142 = mul i64 %v133, 8
  %v143 = getelementptr inbounds float, ptr %v124, i64 %v142
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v142
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v142
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v142
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v142
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v142
  br label %b26
b26:
  %v186 = phi i64 [ 0, %b24 ], [ %v321, %b27 ]
  %v187 = icmp slt i64 %v186, 1
  br i1 %v187, label %b27, label %b28
b27:
  %v188 = add i64 %v31, %v186
  %v189 = mul i64 %v188, 8
  %v190 = mul i64 %v186, 8
  %v191 = getelementptr inbounds float, ptr %v137, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 1, %v186
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v137, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 2, %v186
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v137, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 3, %v186
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v137, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = add i64 16, %v189
  %v206 = getelementptr inbounds float, ptr %v139, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v192, %v207
  %v209 = getelementptr inbounds float, ptr %v141, i64 %v189
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = getelementptr inbounds float, ptr %v139, i64 %v189
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v196, %v212
  %v214 = fadd <8 x float> %v210, %v213
  %v215 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v214)
  %v216 = fneg <8 x float> %v215
  %v217 = fcmp olt <8 x float> %v216, splat (float 0xC05A400000000000)
  %v218 = select <8 x i1> %v217, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v216
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v220 = fsub <8 x float> %v219, splat (float 0x4168000000000000)
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v218)
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v221)
  %v223 = bitcast <8 x float> %v219 to <8 x i32>
  %v224 = fmul <8 x float> %v222, %v222
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v222, <8 x float> splat (float 0x3F81227F40000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v222, <8 x float> splat (float 0x3FA5556740000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v222, <8 x float> splat (float 0x3FC5554B00000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v222, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v228, <8 x float> %v222)
  %v230 = sub <8 x i32> %v223, splat (i32 1262485250)
  %v231 = lshr <8 x i32> %v230, splat (i32 1)
  %v232 = sub <8 x i32> %v230, %v231
  %v233 = shl <8 x i32> %v231, splat (i32 23)
  %v234 = bitcast <8 x i32> %v233 to <8 x float>
  %v235 = shl <8 x i32> %v232, splat (i32 23)
  %v236 = bitcast <8 x i32> %v235 to <8 x float>
  %v237 = fadd <8 x float> %v229, splat (float 0x3FF0000000000000)
  %v238 = fmul <8 x float> %v237, %v234
  %v239 = fmul <8 x float> %v238, %v236
  %v240 = fcmp olt <8 x float> %v214, splat (float 0x0000000000000000)
  %v241 = select <8 x i1> %v240, <8 x float> %v239, <8 x float> splat (float 0x3FF0000000000000)
  %v242 = fadd <8 x float> %v239, splat (float 0x3FF0000000000000)
  %v243 = fdiv <8 x float> %v241, %v242
  %v244 = add i64 8, %v189
  %v245 = getelementptr inbounds float, ptr %v141, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = getelementptr inbounds float, ptr %v139, i64 %v244
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v200, %v248
  %v250 = fadd <8 x float> %v246, %v249
  %v251 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v250)
  %v252 = fneg <8 x float> %v251
  %v253 = fcmp olt <8 x float> %v252, splat (float 0xC05A400000000000)
  %v254 = select <8 x i1> %v253, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v252
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v256 = fsub <8 x float> %v255, splat (float 0x4168000000000000)
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v254)
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v257)
  %v259 = bitcast <8 x float> %v255 to <8 x i32>
  %v260 = fmul <8 x float> %v258, %v258
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v258, <8 x float> splat (float 0x3F81227F40000000))
  %v262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> %v258, <8 x float> splat (float 0x3FA5556740000000))
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> %v258, <8 x float> splat (float 0x3FC5554B00000000))
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v263, <8 x float> %v258, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v264, <8 x float> %v258)
  %v266 = sub <8 x i32> %v259, splat (i32 1262485250)
  %v267 = lshr <8 x i32> %v266, splat (i32 1)
  %v268 = sub <8 x i32> %v266, %v267
  %v269 = shl <8 x i32> %v267, splat (i32 23)
  %v270 = bitcast <8 x i32> %v269 to <8 x float>
  %v271 = shl <8 x i32> %v268, splat (i32 23)
  %v272 = bitcast <8 x i32> %v271 to <8 x float>
  %v273 = fadd <8 x float> %v265, splat (float 0x3FF0000000000000)
  %v274 = fmul <8 x float> %v273, %v270
  %v275 = fmul <8 x float> %v274, %v272
  %v276 = fcmp olt <8 x float> %v250, splat (float 0x0000000000000000)
  %v277 = select <8 x i1> %v276, <8 x float> %v275, <8 x float> splat (float 0x3FF0000000000000)
  %v278 = fadd <8 x float> %v275, splat (float 0x3FF0000000000000)
  %v279 = fdiv <8 x float> %v277, %v278
  %v282 = fsub <8 x float> %v281, %v279
  %v283 = getelementptr inbounds float, ptr %v141, i64 %v205
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fadd <8 x float> %v204, %v284
  %v286 = fmul <8 x float> %v243, %v208
  %v287 = fadd <8 x float> %v285, %v286
  %v288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v287)
  %v289 = fcmp ogt <8 x float> %v288, splat (float 0x4023000000000000)
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0x4023000000000000), <8 x float> %v288
  %v291 = fadd <8 x float> %v290, %v290
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v293 = fsub <8 x float> %v292, splat (float 0x4168000000000000)
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v291)
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v294)
  %v296 = bitcast <8 x float> %v292 to <8 x i32>
  %v297 = fmul <8 x float> %v295, %v295
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v295, <8 x float> splat (float 0x3F81227F40000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v295, <8 x float> splat (float 0x3FA5556740000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v295, <8 x float> splat (float 0x3FC5554B00000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v295, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v301, <8 x float> %v295)
  %v303 = shl <8 x i32> %v296, splat (i32 23)
  %v304 = add <8 x i32> %v303, splat (i32 1065353216)
  %v305 = bitcast <8 x i32> %v304 to <8 x float>
  %v306 = fsub <8 x float> %v305, splat (float 0x3FF0000000000000)
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v302, <8 x float> %v306)
  %v308 = fadd <8 x float> %v307, splat (float 0x4000000000000000)
  %v309 = fdiv <8 x float> %v307, %v308
  %v310 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v309, <8 x float> %v287)
  %v311 = fmul <8 x float> %v282, %v310
  %v312 = getelementptr inbounds float, ptr %v143, i64 %v189
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fmul <8 x float> %v279, %v313
  %v315 = fadd <8 x float> %v311, %v314
  %v316 = getelementptr inbounds float, ptr %v152, i64 %v189
  store <8 x float> %v208, ptr %v316, align 4
  %v317 = getelementptr inbounds float, ptr %v161, i64 %v189
  store <8 x float> %v243, ptr %v317, align 4
  %v318 = getelementptr inbounds float, ptr %v170, i64 %v189
  store <8 x float> %v279, ptr %v318, align 4
  %v319 = getelementptr inbounds float, ptr %v176, i64 %v189
  store <8 x float> %v315, ptr %v319, align 4
  %v320 = getelementptr inbounds float, ptr %v185, i64 %v189
  store <8 x float> %v204, ptr %v320, align 4
  %v321 = add nsw i64 %v186, 1
  br label %b26
b28:
  %v322 = add nsw i64 %v133, 1
  br label %b23
b25:
  %v323 = add nsw i64 %v36, 1
  br label %b6
b8:
  %v324 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v325 = add nsw i64 %v18, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x3_more011(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v85, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v25 = icmp slt i64 %v12, %v11
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v27, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v27, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v15)
  %v40 = add i64 %v12, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v42, i64 8
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v42, i64 16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v43, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v45, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v18)
  %v55 = add i64 %v12, 2
  %v56 = mul i64 %v55, 24
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v57, i64 8
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v57, i64 16
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v70 = add i64 %v12, 3
  %v71 = mul i64 %v70, 24
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v72, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = getelementptr inbounds float, ptr %v72, i64 16
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v73, <8 x float> %v22)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v75, <8 x float> %v23)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v24)
  %v85 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v86 = fadd <8 x float> %v13, %v16
  %v87 = fadd <8 x float> %v14, %v17
  %v88 = fadd <8 x float> %v15, %v18
  %v89 = fadd <8 x float> %v86, %v19
  %v90 = fadd <8 x float> %v87, %v20
  %v91 = fadd <8 x float> %v88, %v21
  %v92 = fadd <8 x float> %v89, %v22
  %v93 = fadd <8 x float> %v90, %v23
  %v94 = fadd <8 x float> %v91, %v24
  br label %b3
b3:
  %v95 = phi i64 [ %v11, %b2 ], [ %v114, %b4 ]
  %v96 = phi <8 x float> [ %v92, %b2 ], [ %v111, %b4 ]
  %v97 = phi <8 x float> [ %v93, %b2 ], [ %v112, %b4 ]
  %v98 = phi <8 x float> [ %v94, %b2 ], [ %v113, %b4 ]
  %v99 = icmp slt i64 %v95, %v3
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = mul i64 %v95, 24
  %v101 = getelementptr inbounds float, ptr %v2, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v101, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v101, i64 16
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v96)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v97)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v106, <8 x float> %v98)
  %v114 = add nsw i64 %v95, 1
  br label %b3
b5:
  store <8 x float> %v96, ptr %v4, align 4
  %v115 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd <8 x float> %v116, %v97
  store <8 x float> %v117, ptr %v115, align 4
  %v118 = mul i64 %v6, 2
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fadd <8 x float> %v120, %v98
  store <8 x float> %v121, ptr %v119, align 4
  ret void
}
define internal void @tile_2x3_more011(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v25 = icmp slt i64 %v12, %v11
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v27, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v27, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v15)
  %v40 = add i64 %v1, %v12
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v16)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v17)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v32, <8 x float> %v18)
  %v48 = add i64 %v12, 1
  %v49 = mul i64 %v48, 24
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v50, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v50, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v19)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v20)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v55, <8 x float> %v21)
  %v63 = add i64 %v1, %v48
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v22)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v23)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v55, <8 x float> %v24)
  %v71 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v72 = fadd <8 x float> %v13, %v19
  %v73 = fadd <8 x float> %v14, %v20
  %v74 = fadd <8 x float> %v15, %v21
  %v75 = fadd <8 x float> %v16, %v22
  %v76 = fadd <8 x float> %v17, %v23
  %v77 = fadd <8 x float> %v18, %v24
  br label %b3
b3:
  %v78 = phi i64 [ %v11, %b2 ], [ %v108, %b4 ]
  %v79 = phi <8 x float> [ %v72, %b2 ], [ %v97, %b4 ]
  %v80 = phi <8 x float> [ %v73, %b2 ], [ %v98, %b4 ]
  %v81 = phi <8 x float> [ %v74, %b2 ], [ %v99, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v105, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v106, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v107, %b4 ]
  %v85 = icmp slt i64 %v78, %v3
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = mul i64 %v78, 24
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v87, i64 8
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v87, i64 16
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v88, <8 x float> %v79)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v90, <8 x float> %v80)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v92, <8 x float> %v81)
  %v100 = add i64 %v1, %v78
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v88, <8 x float> %v82)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v90, <8 x float> %v83)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v92, <8 x float> %v84)
  %v108 = add nsw i64 %v78, 1
  br label %b3
b5:
  store <8 x float> %v79, ptr %v4, align 4
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v110, %v80
  store <8 x float> %v111, ptr %v109, align 4
  %v112 = mul i64 %v6, 2
  %v113 = getelementptr inbounds float, ptr %v4, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fadd <8 x float> %v114, %v81
  store <8 x float> %v115, ptr %v113, align 4
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = add i64 %v5, %v6
  %v118 = getelementptr inbounds float, ptr %v4, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fadd <8 x float> %v119, %v83
  store <8 x float> %v120, ptr %v118, align 4
  %v121 = add i64 %v5, %v112
  %v122 = getelementptr inbounds float, ptr %v4, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v84
  store <8 x float> %v124, ptr %v122, align 4
  ret void
}
define internal void @tile_3x3_more011(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v47 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 16
  %v22 = getelementptr inbounds float, ptr %v8, i64 %v21
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 2, i32 1)
  %v23 = mul i64 %v10, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 192
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 3, i32 1)
  %v26 = getelementptr inbounds float, ptr %v24, i64 208
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = load <8 x float>, ptr %v24, align 4
  %v28 = getelementptr inbounds float, ptr %v24, i64 8
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v24, i64 16
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v27, <8 x float> %v11)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v12)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v13)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v27, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v29, <8 x float> %v15)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v31, <8 x float> %v16)
  %v48 = add i64 %v47, %v10
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v27, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v29, <8 x float> %v18)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v31, <8 x float> %v19)
  %v56 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v12
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = mul i64 %v6, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd <8 x float> %v62, %v13
  store <8 x float> %v63, ptr %v61, align 4
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v64, align 4
  %v65 = add i64 %v5, %v6
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v15
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = add i64 %v5, %v60
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = fadd <8 x float> %v71, %v16
  store <8 x float> %v72, ptr %v70, align 4
  %v73 = mul i64 %v5, 2
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v17, ptr %v74, align 4
  %v75 = add i64 %v73, %v6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v18
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = add i64 %v73, %v60
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v19
  store <8 x float> %v82, ptr %v80, align 4
  ret void
}
define internal void @tile_4x3_more011(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v50 = mul i64 %v1, 2
  %v59 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v68, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 192
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 208
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = load <8 x float>, ptr %v27, align 4
  %v31 = getelementptr inbounds float, ptr %v27, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v27, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v11)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v12)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v34, <8 x float> %v13)
  %v42 = add i64 %v1, %v10
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v15)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v34, <8 x float> %v16)
  %v51 = add i64 %v50, %v10
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v30, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v32, <8 x float> %v18)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v34, <8 x float> %v19)
  %v60 = add i64 %v59, %v10
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v32, <8 x float> %v21)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v34, <8 x float> %v22)
  %v68 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v12
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v6, 2
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v13
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v76, align 4
  %v77 = add i64 %v5, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fadd <8 x float> %v79, %v15
  store <8 x float> %v80, ptr %v78, align 4
  %v81 = add i64 %v5, %v72
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fadd <8 x float> %v83, %v16
  store <8 x float> %v84, ptr %v82, align 4
  %v85 = mul i64 %v5, 2
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  store <8 x float> %v17, ptr %v86, align 4
  %v87 = add i64 %v85, %v6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v18
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = add i64 %v85, %v72
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v19
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = mul i64 %v5, 3
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  store <8 x float> %v20, ptr %v96, align 4
  %v97 = add i64 %v95, %v6
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fadd <8 x float> %v99, %v21
  store <8 x float> %v100, ptr %v98, align 4
  %v101 = add i64 %v95, %v72
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fadd <8 x float> %v103, %v22
  store <8 x float> %v104, ptr %v102, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
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
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v51 = sub i64 %v6, 1
  br label %b7
b7:
  %v49 = phi i64 [ 0, %b3 ], [ %v53, %b8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %b8, label %b9
b8:
  %v52 = sub i64 %v51, %v49
  store i64 %v52, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v53 = add nsw i64 %v49, 1
  br label %b7
b9:
  br i1 %v40, label %b10, label %b11
b10:
  %v54 = getelementptr inbounds i64, ptr %v1, i64 3
  %v55 = atomicrmw add ptr %v54, i64 1 acq_rel
  %v56 = load i64, ptr %v4, align 8
  %v57 = add i64 %v56, 1
  store i64 %v57, ptr %v4, align 8
  %v58 = mul i64 %v3, %v57
  br label %b12
b12:
  %v59 = load atomic i64, ptr %v54 acquire, align 8
  %v60 = icmp slt i64 %v59, %v58
  br i1 %v60, label %b13, label %b14
b13:
  %v61 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  br i1 %v39, label %b15, label %b16
b15:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b16
b16:
  br i1 %v40, label %b17, label %b18
b17:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b19
b19:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b20, label %b21
b20:
  %v69 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b22, label %b23
b22:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b24
b24:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b25, label %b26
b25:
  %v77 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b27, label %b28
b27:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b29
b29:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b30, label %b31
b30:
  %v85 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b32, label %b33
b32:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b34
b34:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b35, label %b36
b35:
  %v93 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b37, label %b38
b37:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b39
b39:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b40, label %b41
b40:
  %v101 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b42, label %b43
b42:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b44
b44:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b45, label %b46
b45:
  %v109 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v25 = load ptr, ptr %v24, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v28, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 192
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 24, i64 %v23, ptr %v20, i64 8)
  %v27 = add i64 %v18, 192
  %v28 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v52 = load ptr, ptr %v51, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v58 = load ptr, ptr %v57, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v53 = mul i64 %v25, 24
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v53
  %v65 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = getelementptr inbounds float, ptr %v38, i64 16
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v118, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v21
  %v55 = mul i64 %v10, 24
  %v56 = getelementptr inbounds float, ptr %v54, i64 %v55
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v55
  %v61 = load <8 x float>, ptr %v22, align 4
  %v62 = load <8 x float>, ptr %v28, align 4
  %v63 = fadd <8 x float> %v61, %v62
  %v64 = load <8 x float>, ptr %v32, align 4
  %v67 = fsub <8 x float> %v66, %v64
  %v68 = fmul <8 x float> %v63, %v67
  %v69 = load <8 x float>, ptr %v36, align 4
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = fadd <8 x float> %v69, %v71
  %v73 = load <8 x float>, ptr %v42, align 4
  %v74 = load <8 x float>, ptr %v46, align 4
  %v75 = fmul <8 x float> %v73, %v74
  %v76 = fadd <8 x float> %v72, %v75
  %v77 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v76)
  %v78 = fcmp ogt <8 x float> %v77, splat (float 0x4023000000000000)
  %v79 = select <8 x i1> %v78, <8 x float> splat (float 0x4023000000000000), <8 x float> %v77
  %v80 = fadd <8 x float> %v79, %v79
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v82 = fsub <8 x float> %v81, splat (float 0x4168000000000000)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v80)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v83)
  %v85 = bitcast <8 x float> %v81 to <8 x i32>
  %v86 = fmul <8 x float> %v84, %v84
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v84, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v84, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v84, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v84, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> %v84)
  %v92 = shl <8 x i32> %v85, splat (i32 23)
  %v93 = add <8 x i32> %v92, splat (i32 1065353216)
  %v94 = bitcast <8 x i32> %v93 to <8 x float>
  %v95 = fsub <8 x float> %v94, splat (float 0x3FF0000000000000)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v95)
  %v97 = fadd <8 x float> %v96, splat (float 0x4000000000000000)
  %v98 = fdiv <8 x float> %v96, %v97
  %v99 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v98, <8 x float> %v76)
  %v100 = fmul <8 x float> %v99, %v99
  %v101 = fsub <8 x float> %v66, %v100
  %v102 = fmul <8 x float> %v68, %v101
  %v103 = fmul <8 x float> %v102, %v73
  %v104 = load <8 x float>, ptr %v50, align 4
  %v105 = fmul <8 x float> %v63, %v104
  %v106 = fmul <8 x float> %v63, %v99
  %v107 = fsub <8 x float> %v105, %v106
  %v108 = fmul <8 x float> %v107, %v64
  %v109 = fmul <8 x float> %v108, %v67
  %v110 = fmul <8 x float> %v102, %v74
  %v111 = fmul <8 x float> %v110, %v73
  %v112 = fsub <8 x float> %v66, %v73
  %v113 = fmul <8 x float> %v111, %v112
  %v114 = getelementptr inbounds float, ptr %v56, i64 16
  store <8 x float> %v102, ptr %v114, align 4
  %v115 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v103, ptr %v115, align 4
  %v116 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v109, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v56, i64 8
  store <8 x float> %v109, ptr %v117, align 4
  store <8 x float> %v113, ptr %v60, align 4
  store <8 x float> %v113, ptr %v56, align 4
  %v118 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v75 = load ptr, ptr %v74, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v84 = load ptr, ptr %v83, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v89 = load ptr, ptr %v88, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 384
  %v9 = mul i64 %v2, 15552
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v56 = mul i64 %v5, %v55
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v53, i64 %v57
  %v76 = add i64 %v5, 1
  %v77 = and i64 %v76, 1
  %v78 = mul i64 %v77, %v55
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v75, i64 %v79
  %v85 = mul i64 %v56, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v85
  %v92 = and i64 %v5, 1
  %v93 = mul i64 %v92, %v55
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v75, i64 %v94
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v118, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v117, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 192
  %v47 = mul i64 %v33, 192
  %v61 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v66 = add i64 %v46, 192
  %v67 = add i64 %v47, 192
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v116, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 384
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v59 = mul i64 %v40, 24
  %v60 = getelementptr inbounds float, ptr %v58, i64 %v59
  %v62 = sub i64 %v45, 1
  %v63 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v62
  %v64 = load ptr, ptr %v63, align 4
  %v65 = icmp sgt i64 %v45, 0
  br i1 %v65, label %b9, label %b10
b9:
  call void %v64(ptr %v60, i64 24, ptr %v61, i64 24, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v68 = add i64 %v40, %v45
  br label %b11
b11:
  %v69 = phi i64 [ %v40, %b10 ], [ %v115, %b16 ]
  %v70 = icmp slt i64 %v69, %v68
  br i1 %v70, label %b12, label %b13
b12:
  %v71 = sub i64 %v69, %v40
  %v72 = mul i64 %v71, 8
  %v73 = getelementptr inbounds float, ptr %v11, i64 %v72
  %v81 = mul i64 %v69, 8
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v81
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v81
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v81
  br label %b14
b14:
  %v97 = phi i64 [ 0, %b12 ], [ %v114, %b15 ]
  %v98 = icmp slt i64 %v97, 1
  br i1 %v98, label %b15, label %b16
b15:
  %v99 = add i64 %v29, %v97
  %v100 = mul i64 %v99, 8
  %v101 = mul i64 %v97, 8
  %v102 = getelementptr inbounds float, ptr %v73, i64 %v101
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v82, i64 %v100
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v87, i64 %v100
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v105, %v107
  %v109 = getelementptr inbounds float, ptr %v91, i64 %v100
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fmul <8 x float> %v108, %v110
  %v112 = fadd <8 x float> %v111, %v103
  %v113 = getelementptr inbounds float, ptr %v96, i64 %v100
  store <8 x float> %v112, ptr %v113, align 4
  %v114 = add nsw i64 %v97, 1
  br label %b14
b16:
  %v115 = add nsw i64 %v69, 1
  br label %b11
b13:
  %v116 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v117 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v118 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v12, %v11
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v12, 8
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v20, <8 x float> %v13)
  %v26 = add i64 %v12, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v14)
  %v35 = add i64 %v12, 2
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v38, <8 x float> %v15)
  %v44 = add i64 %v12, 3
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v16)
  %v53 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v54 = fadd <8 x float> %v13, %v14
  %v55 = fadd <8 x float> %v54, %v15
  %v56 = fadd <8 x float> %v55, %v16
  br label %b3
b3:
  %v57 = phi i64 [ %v11, %b2 ], [ %v68, %b4 ]
  %v58 = phi <8 x float> [ %v56, %b2 ], [ %v67, %b4 ]
  %v59 = icmp slt i64 %v57, %v3
  br i1 %v59, label %b4, label %b5
b4:
  %v60 = mul i64 %v57, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v58)
  %v68 = add nsw i64 %v57, 1
  br label %b3
b5:
  store <8 x float> %v58, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v81, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v24, <8 x float> %v13)
  %v30 = add i64 %v1, %v12
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v14)
  %v36 = add i64 %v12, 1
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v39, <8 x float> %v15)
  %v45 = add i64 %v1, %v36
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v39, <8 x float> %v16)
  %v51 = add i64 %v12, 2
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v17)
  %v60 = add i64 %v1, %v51
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v54, <8 x float> %v18)
  %v66 = add i64 %v12, 3
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v69, <8 x float> %v19)
  %v75 = add i64 %v1, %v66
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v69, <8 x float> %v20)
  %v81 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v82 = fadd <8 x float> %v13, %v15
  %v83 = fadd <8 x float> %v14, %v16
  %v84 = fadd <8 x float> %v82, %v17
  %v85 = fadd <8 x float> %v83, %v18
  %v86 = fadd <8 x float> %v84, %v19
  %v87 = fadd <8 x float> %v85, %v20
  br label %b3
b3:
  %v88 = phi i64 [ %v11, %b2 ], [ %v106, %b4 ]
  %v89 = phi <8 x float> [ %v86, %b2 ], [ %v99, %b4 ]
  %v90 = phi <8 x float> [ %v87, %b2 ], [ %v105, %b4 ]
  %v91 = icmp slt i64 %v88, %v3
  br i1 %v91, label %b4, label %b5
b4:
  %v92 = mul i64 %v88, 8
  %v93 = getelementptr inbounds float, ptr %v2, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> %v89)
  %v100 = add i64 %v1, %v88
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v90)
  %v106 = add nsw i64 %v88, 1
  br label %b3
b5:
  store <8 x float> %v89, ptr %v4, align 4
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v90, ptr %v107, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  %v43 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v122, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v25 = icmp slt i64 %v12, %v11
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 16
  %v27 = getelementptr inbounds float, ptr %v8, i64 %v26
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 2, i32 1)
  %v28 = mul i64 %v12, 8
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 64
  call void @llvm.prefetch.p0(ptr %v30, i32 0, i32 3, i32 1)
  %v31 = load <8 x float>, ptr %v29, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v13)
  %v37 = add i64 %v1, %v12
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v31, <8 x float> %v14)
  %v44 = add i64 %v43, %v12
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v50 = add i64 %v12, 1
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  call void @llvm.prefetch.p0(ptr %v52, i32 0, i32 2, i32 1)
  %v53 = mul i64 %v50, 8
  %v54 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 64
  call void @llvm.prefetch.p0(ptr %v55, i32 0, i32 3, i32 1)
  %v56 = load <8 x float>, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v56, <8 x float> %v16)
  %v62 = add i64 %v1, %v50
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v56, <8 x float> %v17)
  %v68 = add i64 %v43, %v50
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v56, <8 x float> %v18)
  %v74 = add i64 %v12, 2
  %v75 = mul i64 %v74, 16
  %v76 = getelementptr inbounds float, ptr %v8, i64 %v75
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 2, i32 1)
  %v77 = mul i64 %v74, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 64
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = load <8 x float>, ptr %v78, align 4
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v80, <8 x float> %v19)
  %v86 = add i64 %v1, %v74
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v20)
  %v92 = add i64 %v43, %v74
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v80, <8 x float> %v21)
  %v98 = add i64 %v12, 3
  %v99 = mul i64 %v98, 16
  %v100 = getelementptr inbounds float, ptr %v8, i64 %v99
  call void @llvm.prefetch.p0(ptr %v100, i32 0, i32 2, i32 1)
  %v101 = mul i64 %v98, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 64
  call void @llvm.prefetch.p0(ptr %v103, i32 0, i32 3, i32 1)
  %v104 = load <8 x float>, ptr %v102, align 4
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v104, <8 x float> %v22)
  %v110 = add i64 %v1, %v98
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v104, <8 x float> %v23)
  %v116 = add i64 %v43, %v98
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v104, <8 x float> %v24)
  %v122 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v123 = fadd <8 x float> %v13, %v16
  %v124 = fadd <8 x float> %v14, %v17
  %v125 = fadd <8 x float> %v15, %v18
  %v126 = fadd <8 x float> %v123, %v19
  %v127 = fadd <8 x float> %v124, %v20
  %v128 = fadd <8 x float> %v125, %v21
  %v129 = fadd <8 x float> %v126, %v22
  %v130 = fadd <8 x float> %v127, %v23
  %v131 = fadd <8 x float> %v128, %v24
  br label %b3
b3:
  %v132 = phi i64 [ %v11, %b2 ], [ %v157, %b4 ]
  %v133 = phi <8 x float> [ %v129, %b2 ], [ %v144, %b4 ]
  %v134 = phi <8 x float> [ %v130, %b2 ], [ %v150, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v156, %b4 ]
  %v136 = icmp slt i64 %v132, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v132, 8
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v139, <8 x float> %v133)
  %v145 = add i64 %v1, %v132
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v139, <8 x float> %v134)
  %v151 = add i64 %v43, %v132
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v139, <8 x float> %v135)
  %v157 = add nsw i64 %v132, 1
  br label %b3
b5:
  store <8 x float> %v133, ptr %v4, align 4
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v134, ptr %v158, align 4
  %v159 = mul i64 %v5, 2
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v135, ptr %v160, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  %v47 = mul i64 %v1, 2
  %v54 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v151, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v120, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v132, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v29 = icmp slt i64 %v12, %v11
  br i1 %v29, label %b1, label %b2
b1:
  %v30 = mul i64 %v12, 16
  %v31 = getelementptr inbounds float, ptr %v8, i64 %v30
  call void @llvm.prefetch.p0(ptr %v31, i32 0, i32 2, i32 1)
  %v32 = mul i64 %v12, 8
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 64
  call void @llvm.prefetch.p0(ptr %v34, i32 0, i32 3, i32 1)
  %v35 = load <8 x float>, ptr %v33, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v41 = add i64 %v1, %v12
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v35, <8 x float> %v14)
  %v48 = add i64 %v47, %v12
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v35, <8 x float> %v15)
  %v55 = add i64 %v54, %v12
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v35, <8 x float> %v16)
  %v61 = add i64 %v12, 1
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v8, i64 %v62
  call void @llvm.prefetch.p0(ptr %v63, i32 0, i32 2, i32 1)
  %v64 = mul i64 %v61, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 64
  call void @llvm.prefetch.p0(ptr %v66, i32 0, i32 3, i32 1)
  %v67 = load <8 x float>, ptr %v65, align 4
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v67, <8 x float> %v17)
  %v73 = add i64 %v1, %v61
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v67, <8 x float> %v18)
  %v79 = add i64 %v47, %v61
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v19)
  %v85 = add i64 %v54, %v61
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v67, <8 x float> %v20)
  %v91 = add i64 %v12, 2
  %v92 = mul i64 %v91, 16
  %v93 = getelementptr inbounds float, ptr %v8, i64 %v92
  call void @llvm.prefetch.p0(ptr %v93, i32 0, i32 2, i32 1)
  %v94 = mul i64 %v91, 8
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 64
  call void @llvm.prefetch.p0(ptr %v96, i32 0, i32 3, i32 1)
  %v97 = load <8 x float>, ptr %v95, align 4
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v97, <8 x float> %v21)
  %v103 = add i64 %v1, %v91
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v97, <8 x float> %v22)
  %v109 = add i64 %v47, %v91
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v23)
  %v115 = add i64 %v54, %v91
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v97, <8 x float> %v24)
  %v121 = add i64 %v12, 3
  %v122 = mul i64 %v121, 16
  %v123 = getelementptr inbounds float, ptr %v8, i64 %v122
  call void @llvm.prefetch.p0(ptr %v123, i32 0, i32 2, i32 1)
  %v124 = mul i64 %v121, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 64
  call void @llvm.prefetch.p0(ptr %v126, i32 0, i32 3, i32 1)
  %v127 = load <8 x float>, ptr %v125, align 4
  %v128 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v127, <8 x float> %v25)
  %v133 = add i64 %v1, %v121
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v127, <8 x float> %v26)
  %v139 = add i64 %v47, %v121
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v127, <8 x float> %v27)
  %v145 = add i64 %v54, %v121
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v127, <8 x float> %v28)
  %v151 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v152 = fadd <8 x float> %v13, %v17
  %v153 = fadd <8 x float> %v14, %v18
  %v154 = fadd <8 x float> %v15, %v19
  %v155 = fadd <8 x float> %v16, %v20
  %v156 = fadd <8 x float> %v152, %v21
  %v157 = fadd <8 x float> %v153, %v22
  %v158 = fadd <8 x float> %v154, %v23
  %v159 = fadd <8 x float> %v155, %v24
  %v160 = fadd <8 x float> %v156, %v25
  %v161 = fadd <8 x float> %v157, %v26
  %v162 = fadd <8 x float> %v158, %v27
  %v163 = fadd <8 x float> %v159, %v28
  br label %b3
b3:
  %v164 = phi i64 [ %v11, %b2 ], [ %v196, %b4 ]
  %v165 = phi <8 x float> [ %v160, %b2 ], [ %v177, %b4 ]
  %v166 = phi <8 x float> [ %v161, %b2 ], [ %v183, %b4 ]
  %v167 = phi <8 x float> [ %v162, %b2 ], [ %v189, %b4 ]
  %v168 = phi <8 x float> [ %v163, %b2 ], [ %v195, %b4 ]
  %v169 = icmp slt i64 %v164, %v3
  br i1 %v169, label %b4, label %b5
b4:
  %v170 = mul i64 %v164, 8
  %v171 = getelementptr inbounds float, ptr %v2, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v172, <8 x float> %v165)
  %v178 = add i64 %v1, %v164
  %v179 = getelementptr inbounds float, ptr %v0, i64 %v178
  %v180 = load float, ptr %v179, align 4
  %v181 = insertelement <8 x float> poison, float %v180, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v172, <8 x float> %v166)
  %v184 = add i64 %v47, %v164
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v172, <8 x float> %v167)
  %v190 = add i64 %v54, %v164
  %v191 = getelementptr inbounds float, ptr %v0, i64 %v190
  %v192 = load float, ptr %v191, align 4
  %v193 = insertelement <8 x float> poison, float %v192, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v172, <8 x float> %v168)
  %v196 = add nsw i64 %v164, 1
  br label %b3
b5:
  store <8 x float> %v165, ptr %v4, align 4
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v166, ptr %v197, align 4
  %v198 = mul i64 %v5, 2
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  store <8 x float> %v167, ptr %v199, align 4
  %v200 = mul i64 %v5, 3
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v168, ptr %v201, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 3
  %v11 = mul i64 %v10, 3
  %v46 = mul i64 %v1, 2
  %v53 = mul i64 %v1, 3
  %v60 = mul i64 %v1, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v139, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v120, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v132, %b1 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v28 = icmp slt i64 %v12, %v11
  br i1 %v28, label %b1, label %b2
b1:
  %v29 = mul i64 %v12, 16
  %v30 = getelementptr inbounds float, ptr %v8, i64 %v29
  call void @llvm.prefetch.p0(ptr %v30, i32 0, i32 2, i32 1)
  %v31 = mul i64 %v12, 8
  %v32 = getelementptr inbounds float, ptr %v2, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 64
  call void @llvm.prefetch.p0(ptr %v33, i32 0, i32 3, i32 1)
  %v34 = load <8 x float>, ptr %v32, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v34, <8 x float> %v13)
  %v40 = add i64 %v1, %v12
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v34, <8 x float> %v14)
  %v47 = add i64 %v46, %v12
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v34, <8 x float> %v15)
  %v54 = add i64 %v53, %v12
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v34, <8 x float> %v16)
  %v61 = add i64 %v60, %v12
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v34, <8 x float> %v17)
  %v67 = add i64 %v12, 1
  %v68 = mul i64 %v67, 16
  %v69 = getelementptr inbounds float, ptr %v8, i64 %v68
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 2, i32 1)
  %v70 = mul i64 %v67, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 64
  call void @llvm.prefetch.p0(ptr %v72, i32 0, i32 3, i32 1)
  %v73 = load <8 x float>, ptr %v71, align 4
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v73, <8 x float> %v18)
  %v79 = add i64 %v1, %v67
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v73, <8 x float> %v19)
  %v85 = add i64 %v46, %v67
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v73, <8 x float> %v20)
  %v91 = add i64 %v53, %v67
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v73, <8 x float> %v21)
  %v97 = add i64 %v60, %v67
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v73, <8 x float> %v22)
  %v103 = add i64 %v12, 2
  %v104 = mul i64 %v103, 16
  %v105 = getelementptr inbounds float, ptr %v8, i64 %v104
  call void @llvm.prefetch.p0(ptr %v105, i32 0, i32 2, i32 1)
  %v106 = mul i64 %v103, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 64
  call void @llvm.prefetch.p0(ptr %v108, i32 0, i32 3, i32 1)
  %v109 = load <8 x float>, ptr %v107, align 4
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v109, <8 x float> %v23)
  %v115 = add i64 %v1, %v103
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v109, <8 x float> %v24)
  %v121 = add i64 %v46, %v103
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v109, <8 x float> %v25)
  %v127 = add i64 %v53, %v103
  %v128 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v109, <8 x float> %v26)
  %v133 = add i64 %v60, %v103
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v109, <8 x float> %v27)
  %v139 = add nsw i64 %v12, 3
  br label %b0
b2:
  %v140 = fadd <8 x float> %v13, %v18
  %v141 = fadd <8 x float> %v14, %v19
  %v142 = fadd <8 x float> %v15, %v20
  %v143 = fadd <8 x float> %v16, %v21
  %v144 = fadd <8 x float> %v17, %v22
  %v145 = fadd <8 x float> %v140, %v23
  %v146 = fadd <8 x float> %v141, %v24
  %v147 = fadd <8 x float> %v142, %v25
  %v148 = fadd <8 x float> %v143, %v26
  %v149 = fadd <8 x float> %v144, %v27
  br label %b3
b3:
  %v150 = phi i64 [ %v11, %b2 ], [ %v189, %b4 ]
  %v151 = phi <8 x float> [ %v145, %b2 ], [ %v164, %b4 ]
  %v152 = phi <8 x float> [ %v146, %b2 ], [ %v170, %b4 ]
  %v153 = phi <8 x float> [ %v147, %b2 ], [ %v176, %b4 ]
  %v154 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v188, %b4 ]
  %v156 = icmp slt i64 %v150, %v3
  br i1 %v156, label %b4, label %b5
b4:
  %v157 = mul i64 %v150, 8
  %v158 = getelementptr inbounds float, ptr %v2, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v159, <8 x float> %v151)
  %v165 = add i64 %v1, %v150
  %v166 = getelementptr inbounds float, ptr %v0, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v159, <8 x float> %v152)
  %v171 = add i64 %v46, %v150
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v159, <8 x float> %v153)
  %v177 = add i64 %v53, %v150
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v159, <8 x float> %v154)
  %v183 = add i64 %v60, %v150
  %v184 = getelementptr inbounds float, ptr %v0, i64 %v183
  %v185 = load float, ptr %v184, align 4
  %v186 = insertelement <8 x float> poison, float %v185, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v159, <8 x float> %v155)
  %v189 = add nsw i64 %v150, 1
  br label %b3
b5:
  store <8 x float> %v151, ptr %v4, align 4
  %v190 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v152, ptr %v190, align 4
  %v191 = mul i64 %v5, 2
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  store <8 x float> %v153, ptr %v192, align 4
  %v193 = mul i64 %v5, 3
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  store <8 x float> %v154, ptr %v194, align 4
  %v195 = mul i64 %v5, 4
  %v196 = getelementptr inbounds float, ptr %v4, i64 %v195
  store <8 x float> %v155, ptr %v196, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v43 = mul i64 %v1, 2
  %v50 = mul i64 %v1, 3
  %v57 = mul i64 %v1, 4
  %v64 = mul i64 %v1, 5
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v113, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v25 = icmp slt i64 %v12, %v11
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 16
  %v27 = getelementptr inbounds float, ptr %v8, i64 %v26
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 2, i32 1)
  %v28 = mul i64 %v12, 8
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 64
  call void @llvm.prefetch.p0(ptr %v30, i32 0, i32 3, i32 1)
  %v31 = load <8 x float>, ptr %v29, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v13)
  %v37 = add i64 %v1, %v12
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v31, <8 x float> %v14)
  %v44 = add i64 %v43, %v12
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v51 = add i64 %v50, %v12
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v31, <8 x float> %v16)
  %v58 = add i64 %v57, %v12
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v31, <8 x float> %v17)
  %v65 = add i64 %v64, %v12
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v31, <8 x float> %v18)
  %v71 = add i64 %v12, 1
  %v72 = mul i64 %v71, 16
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v72
  call void @llvm.prefetch.p0(ptr %v73, i32 0, i32 2, i32 1)
  %v74 = mul i64 %v71, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 64
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 3, i32 1)
  %v77 = load <8 x float>, ptr %v75, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v19)
  %v83 = add i64 %v1, %v71
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v77, <8 x float> %v20)
  %v89 = add i64 %v43, %v71
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v77, <8 x float> %v21)
  %v95 = add i64 %v50, %v71
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v77, <8 x float> %v22)
  %v101 = add i64 %v57, %v71
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v77, <8 x float> %v23)
  %v107 = add i64 %v64, %v71
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v77, <8 x float> %v24)
  %v113 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v114 = fadd <8 x float> %v13, %v19
  %v115 = fadd <8 x float> %v14, %v20
  %v116 = fadd <8 x float> %v15, %v21
  %v117 = fadd <8 x float> %v16, %v22
  %v118 = fadd <8 x float> %v17, %v23
  %v119 = fadd <8 x float> %v18, %v24
  br label %b3
b3:
  %v120 = phi i64 [ %v11, %b2 ], [ %v166, %b4 ]
  %v121 = phi <8 x float> [ %v114, %b2 ], [ %v135, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v141, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v147, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v159, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v165, %b4 ]
  %v127 = icmp slt i64 %v120, %v3
  br i1 %v127, label %b4, label %b5
b4:
  %v128 = mul i64 %v120, 8
  %v129 = getelementptr inbounds float, ptr %v2, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v130, <8 x float> %v121)
  %v136 = add i64 %v1, %v120
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v130, <8 x float> %v122)
  %v142 = add i64 %v43, %v120
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v130, <8 x float> %v123)
  %v148 = add i64 %v50, %v120
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v130, <8 x float> %v124)
  %v154 = add i64 %v57, %v120
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v130, <8 x float> %v125)
  %v160 = add i64 %v64, %v120
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v130, <8 x float> %v126)
  %v166 = add nsw i64 %v120, 1
  br label %b3
b5:
  store <8 x float> %v121, ptr %v4, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v122, ptr %v167, align 4
  %v168 = mul i64 %v5, 2
  %v169 = getelementptr inbounds float, ptr %v4, i64 %v168
  store <8 x float> %v123, ptr %v169, align 4
  %v170 = mul i64 %v5, 3
  %v171 = getelementptr inbounds float, ptr %v4, i64 %v170
  store <8 x float> %v124, ptr %v171, align 4
  %v172 = mul i64 %v5, 4
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v125, ptr %v173, align 4
  %v174 = mul i64 %v5, 5
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v126, ptr %v175, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v45 = mul i64 %v1, 2
  %v52 = mul i64 %v1, 3
  %v59 = mul i64 %v1, 4
  %v66 = mul i64 %v1, 5
  %v73 = mul i64 %v1, 6
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v128, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v127, %b1 ]
  %v27 = icmp slt i64 %v12, %v11
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v12, 16
  %v29 = getelementptr inbounds float, ptr %v8, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = mul i64 %v12, 8
  %v31 = getelementptr inbounds float, ptr %v2, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 64
  call void @llvm.prefetch.p0(ptr %v32, i32 0, i32 3, i32 1)
  %v33 = load <8 x float>, ptr %v31, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v33, <8 x float> %v13)
  %v39 = add i64 %v1, %v12
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v14)
  %v46 = add i64 %v45, %v12
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v33, <8 x float> %v15)
  %v53 = add i64 %v52, %v12
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v33, <8 x float> %v16)
  %v60 = add i64 %v59, %v12
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v33, <8 x float> %v17)
  %v67 = add i64 %v66, %v12
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v33, <8 x float> %v18)
  %v74 = add i64 %v73, %v12
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v33, <8 x float> %v19)
  %v80 = add i64 %v12, 1
  %v81 = mul i64 %v80, 16
  %v82 = getelementptr inbounds float, ptr %v8, i64 %v81
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 2, i32 1)
  %v83 = mul i64 %v80, 8
  %v84 = getelementptr inbounds float, ptr %v2, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 64
  call void @llvm.prefetch.p0(ptr %v85, i32 0, i32 3, i32 1)
  %v86 = load <8 x float>, ptr %v84, align 4
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v86, <8 x float> %v20)
  %v92 = add i64 %v1, %v80
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v86, <8 x float> %v21)
  %v98 = add i64 %v45, %v80
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v86, <8 x float> %v22)
  %v104 = add i64 %v52, %v80
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v86, <8 x float> %v23)
  %v110 = add i64 %v59, %v80
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v86, <8 x float> %v24)
  %v116 = add i64 %v66, %v80
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v86, <8 x float> %v25)
  %v122 = add i64 %v73, %v80
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v86, <8 x float> %v26)
  %v128 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v129 = fadd <8 x float> %v13, %v20
  %v130 = fadd <8 x float> %v14, %v21
  %v131 = fadd <8 x float> %v15, %v22
  %v132 = fadd <8 x float> %v16, %v23
  %v133 = fadd <8 x float> %v17, %v24
  %v134 = fadd <8 x float> %v18, %v25
  %v135 = fadd <8 x float> %v19, %v26
  br label %b3
b3:
  %v136 = phi i64 [ %v11, %b2 ], [ %v189, %b4 ]
  %v137 = phi <8 x float> [ %v129, %b2 ], [ %v152, %b4 ]
  %v138 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v164, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v170, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v176, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v182, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v188, %b4 ]
  %v144 = icmp slt i64 %v136, %v3
  br i1 %v144, label %b4, label %b5
b4:
  %v145 = mul i64 %v136, 8
  %v146 = getelementptr inbounds float, ptr %v2, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v149 = load float, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v149, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v147, <8 x float> %v137)
  %v153 = add i64 %v1, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v147, <8 x float> %v138)
  %v159 = add i64 %v45, %v136
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v147, <8 x float> %v139)
  %v165 = add i64 %v52, %v136
  %v166 = getelementptr inbounds float, ptr %v0, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v147, <8 x float> %v140)
  %v171 = add i64 %v59, %v136
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v147, <8 x float> %v141)
  %v177 = add i64 %v66, %v136
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v147, <8 x float> %v142)
  %v183 = add i64 %v73, %v136
  %v184 = getelementptr inbounds float, ptr %v0, i64 %v183
  %v185 = load float, ptr %v184, align 4
  %v186 = insertelement <8 x float> poison, float %v185, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v147, <8 x float> %v143)
  %v189 = add nsw i64 %v136, 1
  br label %b3
b5:
  store <8 x float> %v137, ptr %v4, align 4
  %v190 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v138, ptr %v190, align 4
  %v191 = mul i64 %v5, 2
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  store <8 x float> %v139, ptr %v192, align 4
  %v193 = mul i64 %v5, 3
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  store <8 x float> %v140, ptr %v194, align 4
  %v195 = mul i64 %v5, 4
  %v196 = getelementptr inbounds float, ptr %v4, i64 %v195
  store <8 x float> %v141, ptr %v196, align 4
  %v197 = mul i64 %v5, 5
  %v198 = getelementptr inbounds float, ptr %v4, i64 %v197
  store <8 x float> %v142, ptr %v198, align 4
  %v199 = mul i64 %v5, 6
  %v200 = getelementptr inbounds float, ptr %v4, i64 %v199
  store <8 x float> %v143, ptr %v200, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v47 = mul i64 %v1, 2
  %v54 = mul i64 %v1, 3
  %v61 = mul i64 %v1, 4
  %v68 = mul i64 %v1, 5
  %v75 = mul i64 %v1, 6
  %v82 = mul i64 %v1, 7
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v29 = icmp slt i64 %v12, %v11
  br i1 %v29, label %b1, label %b2
b1:
  %v30 = mul i64 %v12, 16
  %v31 = getelementptr inbounds float, ptr %v8, i64 %v30
  call void @llvm.prefetch.p0(ptr %v31, i32 0, i32 2, i32 1)
  %v32 = mul i64 %v12, 8
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 64
  call void @llvm.prefetch.p0(ptr %v34, i32 0, i32 3, i32 1)
  %v35 = load <8 x float>, ptr %v33, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v41 = add i64 %v1, %v12
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v35, <8 x float> %v14)
  %v48 = add i64 %v47, %v12
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v35, <8 x float> %v15)
  %v55 = add i64 %v54, %v12
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v35, <8 x float> %v16)
  %v62 = add i64 %v61, %v12
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v35, <8 x float> %v17)
  %v69 = add i64 %v68, %v12
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v35, <8 x float> %v18)
  %v76 = add i64 %v75, %v12
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v35, <8 x float> %v19)
  %v83 = add i64 %v82, %v12
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v35, <8 x float> %v20)
  %v89 = add i64 %v12, 1
  %v90 = mul i64 %v89, 16
  %v91 = getelementptr inbounds float, ptr %v8, i64 %v90
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = mul i64 %v89, 8
  %v93 = getelementptr inbounds float, ptr %v2, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 64
  call void @llvm.prefetch.p0(ptr %v94, i32 0, i32 3, i32 1)
  %v95 = load <8 x float>, ptr %v93, align 4
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v95, <8 x float> %v21)
  %v101 = add i64 %v1, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v22)
  %v107 = add i64 %v47, %v89
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v95, <8 x float> %v23)
  %v113 = add i64 %v54, %v89
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v95, <8 x float> %v24)
  %v119 = add i64 %v61, %v89
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v95, <8 x float> %v25)
  %v125 = add i64 %v68, %v89
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v95, <8 x float> %v26)
  %v131 = add i64 %v75, %v89
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v95, <8 x float> %v27)
  %v137 = add i64 %v82, %v89
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v95, <8 x float> %v28)
  %v143 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v144 = fadd <8 x float> %v13, %v21
  %v145 = fadd <8 x float> %v14, %v22
  %v146 = fadd <8 x float> %v15, %v23
  %v147 = fadd <8 x float> %v16, %v24
  %v148 = fadd <8 x float> %v17, %v25
  %v149 = fadd <8 x float> %v18, %v26
  %v150 = fadd <8 x float> %v19, %v27
  %v151 = fadd <8 x float> %v20, %v28
  br label %b3
b3:
  %v152 = phi i64 [ %v11, %b2 ], [ %v212, %b4 ]
  %v153 = phi <8 x float> [ %v144, %b2 ], [ %v169, %b4 ]
  %v154 = phi <8 x float> [ %v145, %b2 ], [ %v175, %b4 ]
  %v155 = phi <8 x float> [ %v146, %b2 ], [ %v181, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v187, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v193, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v199, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v205, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v211, %b4 ]
  %v161 = icmp slt i64 %v152, %v3
  br i1 %v161, label %b4, label %b5
b4:
  %v162 = mul i64 %v152, 8
  %v163 = getelementptr inbounds float, ptr %v2, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v164, <8 x float> %v153)
  %v170 = add i64 %v1, %v152
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v164, <8 x float> %v154)
  %v176 = add i64 %v47, %v152
  %v177 = getelementptr inbounds float, ptr %v0, i64 %v176
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v164, <8 x float> %v155)
  %v182 = add i64 %v54, %v152
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v164, <8 x float> %v156)
  %v188 = add i64 %v61, %v152
  %v189 = getelementptr inbounds float, ptr %v0, i64 %v188
  %v190 = load float, ptr %v189, align 4
  %v191 = insertelement <8 x float> poison, float %v190, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v164, <8 x float> %v157)
  %v194 = add i64 %v68, %v152
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v158)
  %v200 = add i64 %v75, %v152
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v164, <8 x float> %v159)
  %v206 = add i64 %v82, %v152
  %v207 = getelementptr inbounds float, ptr %v0, i64 %v206
  %v208 = load float, ptr %v207, align 4
  %v209 = insertelement <8 x float> poison, float %v208, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v210, <8 x float> %v164, <8 x float> %v160)
  %v212 = add nsw i64 %v152, 1
  br label %b3
b5:
  store <8 x float> %v153, ptr %v4, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v154, ptr %v213, align 4
  %v214 = mul i64 %v5, 2
  %v215 = getelementptr inbounds float, ptr %v4, i64 %v214
  store <8 x float> %v155, ptr %v215, align 4
  %v216 = mul i64 %v5, 3
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v156, ptr %v217, align 4
  %v218 = mul i64 %v5, 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  store <8 x float> %v157, ptr %v219, align 4
  %v220 = mul i64 %v5, 5
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v158, ptr %v221, align 4
  %v222 = mul i64 %v5, 6
  %v223 = getelementptr inbounds float, ptr %v4, i64 %v222
  store <8 x float> %v159, ptr %v223, align 4
  %v224 = mul i64 %v5, 7
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v160, ptr %v225, align 4
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v26 = load ptr, ptr %v25, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 192
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v29, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 192
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  call void @pack_rows(ptr %v27, i64 1, i64 8, i64 24, i64 %v24, ptr %v21, i64 8)
  %v28 = add i64 %v19, 192
  %v29 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v72 = load ptr, ptr %v71, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 192
  %v8 = getelementptr inbounds float, ptr %v6, i64 384
  %v9 = mul i64 %v2, 15552
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v86, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 192
  %v47 = mul i64 %v33, 192
  %v58 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v63 = add i64 %v46, 192
  %v64 = add i64 %v47, 192
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v85, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 384
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v56 = mul i64 %v40, 24
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v59 = sub i64 %v45, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v62 = icmp sgt i64 %v45, 0
  br i1 %v62, label %b9, label %b10
b9:
  call void %v61(ptr %v57, i64 24, ptr %v58, i64 24, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v65 = add i64 %v40, %v45
  br label %b11
b11:
  %v66 = phi i64 [ %v40, %b10 ], [ %v84, %b16 ]
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b12, label %b13
b12:
  %v68 = sub i64 %v66, %v40
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v11, i64 %v69
  %v73 = mul i64 %v66, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  br label %b14
b14:
  %v75 = phi i64 [ 0, %b12 ], [ %v83, %b15 ]
  %v76 = icmp slt i64 %v75, 1
  br i1 %v76, label %b15, label %b16
b15:
  %v77 = add i64 %v29, %v75
  %v78 = mul i64 %v77, 8
  %v79 = mul i64 %v75, 8
  %v80 = getelementptr inbounds float, ptr %v70, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v74, i64 %v78
  store <8 x float> %v81, ptr %v82, align 4
  %v83 = add nsw i64 %v75, 1
  br label %b14
b16:
  %v84 = add nsw i64 %v66, 1
  br label %b11
b13:
  %v85 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v86 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v87 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 384
  %v8 = mul i64 %v2, 15552
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 24, i64 24, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 1
  %v20 = sdiv i64 %v19, 2
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 2
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v146, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v123 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v145, %b37 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 64
  %v90 = select i1 %v89, i64 %v88, i64 64
  %v91 = sdiv i64 %v90, 2
  %v92 = mul i64 %v91, 2
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 2
  %v115 = mul i64 %v103, 784
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v118, %b29 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 2
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 2
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 784
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <2 x float>, ptr %v107, align 4
  store <2 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  br label %b29
b29:
  %v118 = add nsw i64 %v97, 1
  br label %b22
b24:
  br label %b30
b30:
  %v119 = phi i64 [ 0, %b24 ], [ %v134, %b35 ]
  %v120 = icmp slt i64 %v119, %v47
  br i1 %v120, label %b31, label %b32
b31:
  %v121 = mul i64 %v119, 384
  %v122 = getelementptr inbounds float, ptr %v4, i64 %v121
  br label %b33
b33:
  %v124 = phi i64 [ 0, %b31 ], [ %v133, %b34 ]
  %v125 = icmp slt i64 %v124, %v91
  br i1 %v125, label %b34, label %b35
b34:
  %v126 = mul i64 %v124, 2
  %v127 = add i64 %v86, %v126
  %v128 = mul i64 %v124, 784
  %v129 = getelementptr inbounds float, ptr %v18, i64 %v128
  %v130 = mul i64 %v127, %v11
  %v131 = add i64 %v130, %v119
  %v132 = getelementptr inbounds float, ptr %v10, i64 %v131
  call void @outer_2x32(ptr %v129, ptr %v122, i64 %v44, ptr %v132, i64 %v11, i64 %v123)
  %v133 = add nsw i64 %v124, 1
  br label %b33
b35:
  %v134 = add nsw i64 %v119, 32
  br label %b30
b32:
  br i1 %v73, label %b36, label %b37
b36:
  br label %b38
b38:
  %v135 = phi i64 [ 0, %b36 ], [ %v144, %b39 ]
  %v136 = icmp slt i64 %v135, %v91
  br i1 %v136, label %b39, label %b40
b39:
  %v137 = mul i64 %v135, 2
  %v138 = add i64 %v86, %v137
  %v139 = mul i64 %v135, 784
  %v140 = getelementptr inbounds float, ptr %v18, i64 %v139
  %v141 = mul i64 %v138, %v11
  %v142 = add i64 %v141, %v45
  %v143 = getelementptr inbounds float, ptr %v10, i64 %v142
  call void @outer_2x8(ptr %v140, ptr %v75, i64 %v44, ptr %v143, i64 %v11, i64 %v123)
  %v144 = add nsw i64 %v135, 1
  br label %b38
b40:
  br label %b37
b37:
  %v145 = add nsw i64 %v86, 64
  br label %b19
b21:
  %v146 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  store <8 x float> %v14, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v14
  store <8 x float> %v74, ptr %v72, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = icmp slt i64 %v6, %v2
  br i1 %v9, label %b1, label %b2
b1:
  %v10 = mul i64 %v6, 8
  %v11 = getelementptr inbounds float, ptr %v1, i64 %v10
  %v12 = mul i64 %v6, 2
  %v13 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v14 = load <8 x float>, ptr %v11, align 4
  %v15 = load float, ptr %v13, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v14, <8 x float> %v7)
  %v19 = getelementptr inbounds float, ptr %v13, i64 1
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v14, <8 x float> %v8)
  %v24 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v25 = icmp eq i64 %v5, 0
  br i1 %v25, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v26 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v26, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v7
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v31, %v8
  store <8 x float> %v32, ptr %v30, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v29 = load ptr, ptr %v28, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v46 = load ptr, ptr %v45, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 384
  %v8 = mul i64 %v2, 15552
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v44, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v41, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v42, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v43, %b7 ]
  %v19 = icmp slt i64 %v15, %v14
  br i1 %v19, label %b3, label %b4
b3:
  %v20 = add i64 %v15, 128
  %v21 = icmp slt i64 %v20, %v14
  %v22 = select i1 %v21, i64 %v20, i64 %v14
  br label %b5
b5:
  %v23 = phi i64 [ %v15, %b3 ], [ %v40, %b6 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v37, %b6 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v38, %b6 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v39, %b6 ]
  %v27 = icmp slt i64 %v23, %v22
  br i1 %v27, label %b6, label %b7
b6:
  %v30 = mul i64 %v23, 24
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v31, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v31, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd <8 x float> %v24, %v32
  %v38 = fadd <8 x float> %v25, %v34
  %v39 = fadd <8 x float> %v26, %v36
  %v40 = add nsw i64 %v23, 1
  br label %b5
b7:
  %v41 = fadd <8 x float> %v16, %v24
  %v42 = fadd <8 x float> %v17, %v25
  %v43 = fadd <8 x float> %v18, %v26
  %v44 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 8
  store <8 x float> %v17, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 16
  store <8 x float> %v18, ptr %v48, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 384
  %v8 = mul i64 %v2, 15552
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 24, i64 24, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v29 = load ptr, ptr %v28, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v46 = load ptr, ptr %v45, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 384
  %v8 = mul i64 %v2, 15552
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v44, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v41, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v42, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v43, %b7 ]
  %v19 = icmp slt i64 %v15, %v14
  br i1 %v19, label %b3, label %b4
b3:
  %v20 = add i64 %v15, 128
  %v21 = icmp slt i64 %v20, %v14
  %v22 = select i1 %v21, i64 %v20, i64 %v14
  br label %b5
b5:
  %v23 = phi i64 [ %v15, %b3 ], [ %v40, %b6 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v37, %b6 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v38, %b6 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v39, %b6 ]
  %v27 = icmp slt i64 %v23, %v22
  br i1 %v27, label %b6, label %b7
b6:
  %v30 = mul i64 %v23, 24
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v31, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v31, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd <8 x float> %v24, %v32
  %v38 = fadd <8 x float> %v25, %v34
  %v39 = fadd <8 x float> %v26, %v36
  %v40 = add nsw i64 %v23, 1
  br label %b5
b7:
  %v41 = fadd <8 x float> %v16, %v24
  %v42 = fadd <8 x float> %v17, %v25
  %v43 = fadd <8 x float> %v18, %v26
  %v44 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 8
  store <8 x float> %v17, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 16
  store <8 x float> %v18, ptr %v48, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
