; generated from specs/lmu.yaml by `make generated`: do not edit
; lmu I=8 H=8 Q=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of2_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_0, ptr @tile_2x1of2_0, ptr @tile_3x1of2_0, ptr @tile_4x1of2_0, ptr @tile_5x1of2_0, ptr @tile_6x1of2_0, ptr @tile_7x1of2_0, ptr @tile_8x1of2_0], align 8
@table_tile_8x1of2_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of2_1, ptr @tile_2x1of2_1, ptr @tile_3x1of2_1, ptr @tile_4x1of2_1, ptr @tile_5x1of2_1, ptr @tile_6x1of2_1, ptr @tile_7x1of2_1, ptr @tile_8x1of2_1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v397 = alloca float, i64 64, align 4
  %v772 = alloca float, i64 64, align 4
  %v882 = alloca float, i64 128, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 5
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 15
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 16
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 19
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 32
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 34
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v90 = load ptr, ptr %v89, align 4
  %v91 = mul i64 %v2, 0
  %v92 = add i64 %v91, 224
  %v93 = getelementptr inbounds float, ptr %v90, i64 %v92
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b0, label %b1
b0:
  %v97 = icmp eq i64 %v2, 0
  br i1 %v97, label %b2, label %b3
b2:
  %v98 = add i64 0, 0
  %v99 = getelementptr inbounds float, ptr %v52, i64 %v98
  %v100 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v101, ptr %v99, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = mul i64 %v3, 1
  br label %b6
b6:
  %v106 = load atomic i64, ptr %v103 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b7, label %b8
b7:
  %v108 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 4
  %v110 = load i64, ptr %v109, align 8
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b9, label %b10
b9:
  %v112 = icmp eq i64 %v2, 0
  br i1 %v112, label %b11, label %b12
b11:
  %v113 = icmp ult i64 6, 8
  %v114 = select i1 %v113, i64 6, i64 8
  %v115 = trunc i64 %v114 to i32
  %v116 = insertelement <8 x i32> poison, i32 %v115, i64 0
  %v117 = shufflevector <8 x i32> %v116, <8 x i32> poison, <8 x i32> zeroinitializer
  %v118 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v54, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v122, ptr align 4 %v120, <8 x i1> %v118)
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b13, label %b14
b13:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = mul i64 %v3, 2
  br label %b15
b15:
  %v127 = load atomic i64, ptr %v124 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b16, label %b17
b16:
  %v129 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b18, label %b19
b18:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 35
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b20, label %b21
b20:
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b22
b22:
  %v149 = phi i64 [ %v143, %b20 ], [ %v160, %b23 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b23, label %b24
b23:
  %v151 = and i64 0, %v76
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v149
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v30, i64 %v154
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v155, i64 %v156
  %v158 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v159, ptr %v157, align 4
  %v160 = add nsw i64 %v149, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v161 = icmp sgt i64 %v3, 1
  br i1 %v161, label %b25, label %b26
b25:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v163 = atomicrmw add ptr %v162, i64 1 acq_rel
  %v164 = mul i64 %v3, 3
  br label %b27
b27:
  %v165 = load atomic i64, ptr %v162 acquire, align 8
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b28, label %b29
b28:
  %v167 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 4
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp eq i64 %v169, 0
  br i1 %v170, label %b30, label %b31
b30:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = icmp eq i64 %v172, 0
  br i1 %v173, label %b32, label %b33
b32:
  %v174 = add i64 %v7, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  br label %b34
b34:
  %v187 = phi i64 [ %v181, %b32 ], [ %v204, %b35 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b35, label %b36
b35:
  %v189 = and i64 0, %v78
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v187
  %v192 = mul i64 %v191, 6
  %v193 = getelementptr inbounds float, ptr %v32, i64 %v192
  %v194 = icmp ult i64 6, 8
  %v195 = select i1 %v194, i64 6, i64 8
  %v196 = trunc i64 %v195 to i32
  %v197 = insertelement <8 x i32> poison, i32 %v196, i64 0
  %v198 = shufflevector <8 x i32> %v197, <8 x i32> poison, <8 x i32> zeroinitializer
  %v199 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v198
  %v200 = add i64 0, 0
  %v201 = getelementptr inbounds float, ptr %v193, i64 %v200
  %v202 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v203, ptr align 4 %v201, <8 x i1> %v199)
  %v204 = add nsw i64 %v187, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v205 = icmp sgt i64 %v3, 1
  br i1 %v205, label %b37, label %b38
b37:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = mul i64 %v3, 4
  br label %b39
b39:
  %v209 = load atomic i64, ptr %v206 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b40, label %b41
b40:
  %v211 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v212 = getelementptr inbounds float, ptr %v90, i64 0
  %v213 = getelementptr inbounds i64, ptr %v1, i64 4
  %v214 = load i64, ptr %v213, align 8
  %v215 = icmp eq i64 %v214, 0
  br i1 %v215, label %b42, label %b43
b42:
  %v216 = add i64 1, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  %v229 = icmp slt i64 %v228, 1
  %v230 = select i1 %v229, i64 %v228, i64 1
  br label %b44
b44:
  %v231 = phi i64 [ %v223, %b42 ], [ %v346, %b56 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b45, label %b46
b45:
  %v233 = mul i64 %v231, 64
  %v234 = mul i64 %v231, 8
  %v235 = add i64 %v233, 0
  %v236 = add i64 %v234, 0
  %v237 = getelementptr inbounds float, ptr %v212, i64 %v235
  %v238 = sub i64 8, %v236
  %v239 = icmp slt i64 %v238, 0
  %v240 = select i1 %v239, i64 0, i64 %v238
  %v241 = icmp ult i64 %v240, 8
  %v242 = select i1 %v241, i64 %v240, i64 8
  %v243 = trunc i64 %v242 to i32
  %v244 = insertelement <8 x i32> poison, i32 %v243, i64 0
  %v245 = shufflevector <8 x i32> %v244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v246 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v245
  %v247 = mul i64 %v236, 8
  %v248 = add i64 0, %v247
  %v249 = getelementptr inbounds float, ptr %v20, i64 %v248
  %v250 = icmp sge i64 %v240, 8
  br i1 %v250, label %b47, label %b48
b47:
  br label %b49
b49:
  %v251 = phi i64 [ 0, %b47 ], [ %v325, %b50 ]
  %v252 = icmp slt i64 %v251, 8
  br i1 %v252, label %b50, label %b51
b50:
  %v253 = add i64 %v251, 0
  %v254 = getelementptr inbounds float, ptr %v249, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = add i64 %v251, 8
  %v257 = getelementptr inbounds float, ptr %v249, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 %v251, 16
  %v260 = getelementptr inbounds float, ptr %v249, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 %v251, 24
  %v263 = getelementptr inbounds float, ptr %v249, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 %v251, 32
  %v266 = getelementptr inbounds float, ptr %v249, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v251, 40
  %v269 = getelementptr inbounds float, ptr %v249, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v251, 48
  %v272 = getelementptr inbounds float, ptr %v249, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v251, 56
  %v275 = getelementptr inbounds float, ptr %v249, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = shufflevector <8 x float> %v255, <8 x float> %v267, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v278 = shufflevector <8 x float> %v255, <8 x float> %v267, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v279 = shufflevector <8 x float> %v258, <8 x float> %v270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v280 = shufflevector <8 x float> %v258, <8 x float> %v270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v281 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v282 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v283 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v284 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v285 = shufflevector <8 x float> %v277, <8 x float> %v281, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v286 = shufflevector <8 x float> %v277, <8 x float> %v281, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v287 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v288 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v289 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v290 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v291 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v292 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v285, <8 x float> %v287, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v294 = shufflevector <8 x float> %v285, <8 x float> %v287, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v295 = shufflevector <8 x float> %v286, <8 x float> %v288, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v296 = shufflevector <8 x float> %v286, <8 x float> %v288, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v297 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v298 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v292, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v300 = shufflevector <8 x float> %v290, <8 x float> %v292, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v301 = add i64 %v251, 0
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v237, i64 %v302
  store <8 x float> %v293, ptr %v303, align 4
  %v304 = add i64 %v251, 1
  %v305 = mul i64 %v304, 8
  %v306 = getelementptr inbounds float, ptr %v237, i64 %v305
  store <8 x float> %v294, ptr %v306, align 4
  %v307 = add i64 %v251, 2
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr inbounds float, ptr %v237, i64 %v308
  store <8 x float> %v295, ptr %v309, align 4
  %v310 = add i64 %v251, 3
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v237, i64 %v311
  store <8 x float> %v296, ptr %v312, align 4
  %v313 = add i64 %v251, 4
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v237, i64 %v314
  store <8 x float> %v297, ptr %v315, align 4
  %v316 = add i64 %v251, 5
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v237, i64 %v317
  store <8 x float> %v298, ptr %v318, align 4
  %v319 = add i64 %v251, 6
  %v320 = mul i64 %v319, 8
  %v321 = getelementptr inbounds float, ptr %v237, i64 %v320
  store <8 x float> %v299, ptr %v321, align 4
  %v322 = add i64 %v251, 7
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr inbounds float, ptr %v237, i64 %v323
  store <8 x float> %v300, ptr %v324, align 4
  %v325 = add nsw i64 %v251, 8
  br label %b49
b51:
  br label %b52
b52:
  %v326 = phi i64 [ 8, %b51 ], [ %v334, %b53 ]
  %v327 = icmp slt i64 %v326, 8
  br i1 %v327, label %b53, label %b54
b53:
  %v328 = mul i64 %v326, 1
  %v329 = getelementptr inbounds float, ptr %v249, i64 %v328
  %v330 = getelementptr float, ptr %v329, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v331 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v330, <8 x i1> %v246, <8 x float> zeroinitializer)
  %v332 = mul i64 %v326, 8
  %v333 = getelementptr inbounds float, ptr %v237, i64 %v332
  store <8 x float> %v331, ptr %v333, align 4
  %v334 = add nsw i64 %v326, 1
  br label %b52
b54:
  br label %b48
b48:
  %v335 = icmp slt i64 %v240, 8
  br i1 %v335, label %b55, label %b56
b55:
  br label %b57
b57:
  %v336 = phi i64 [ 0, %b55 ], [ %v344, %b58 ]
  %v337 = icmp slt i64 %v336, 8
  br i1 %v337, label %b58, label %b59
b58:
  %v338 = mul i64 %v336, 1
  %v339 = getelementptr inbounds float, ptr %v249, i64 %v338
  %v340 = getelementptr float, ptr %v339, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v341 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v340, <8 x i1> %v246, <8 x float> zeroinitializer)
  %v342 = mul i64 %v336, 8
  %v343 = getelementptr inbounds float, ptr %v237, i64 %v342
  store <8 x float> %v341, ptr %v343, align 4
  %v344 = add nsw i64 %v336, 1
  br label %b57
b59:
  br label %b56
b56:
  %v345 = add i64 %v233, 64
  %v346 = add nsw i64 %v231, 1
  br label %b44
b46:
  br label %b43
b43:
  %v347 = icmp sgt i64 %v3, 1
  br i1 %v347, label %b60, label %b61
b60:
  %v348 = getelementptr inbounds i64, ptr %v1, i64 3
  %v349 = atomicrmw add ptr %v348, i64 1 acq_rel
  %v350 = mul i64 %v3, 5
  br label %b62
b62:
  %v351 = load atomic i64, ptr %v348 acquire, align 8
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b63, label %b64
b63:
  %v353 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v354 = add i64 %v8, 0
  %v355 = sdiv i64 %v354, 1
  %v356 = add i64 %v2, 1
  %v357 = mul i64 %v355, %v2
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v8
  %v361 = select i1 %v360, i64 %v359, i64 %v8
  %v362 = mul i64 %v355, %v356
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, %v8
  %v366 = select i1 %v365, i64 %v364, i64 %v8
  br label %b65
b65:
  %v367 = phi i64 [ %v361, %b61 ], [ %v396, %b70 ]
  %v368 = icmp slt i64 %v367, %v366
  br i1 %v368, label %b66, label %b67
b66:
  br label %b68
b68:
  %v369 = phi i64 [ 0, %b66 ], [ %v382, %b69 ]
  %v370 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v381, %b69 ]
  %v371 = icmp slt i64 %v369, 8
  br i1 %v371, label %b69, label %b70
b69:
  %v372 = mul i64 %v367, 8
  %v373 = getelementptr inbounds float, ptr %v10, i64 %v372
  %v374 = add i64 0, %v369
  %v375 = getelementptr inbounds float, ptr %v12, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 0, %v369
  %v378 = getelementptr inbounds float, ptr %v373, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fmul <8 x float> %v376, %v379
  %v381 = fadd <8 x float> %v370, %v380
  %v382 = add nsw i64 %v369, 8
  br label %b68
b70:
  %v383 = shufflevector <8 x float> %v370, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v384 = shufflevector <8 x float> %v370, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v385 = fadd <4 x float> %v383, %v384
  %v386 = shufflevector <4 x float> %v385, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v387 = shufflevector <4 x float> %v385, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v388 = fadd <2 x float> %v386, %v387
  %v389 = extractelement <2 x float> %v388, i64 0
  %v390 = extractelement <2 x float> %v388, i64 1
  %v391 = fadd float %v389, %v390
  %v392 = fadd float %v391, 0x0000000000000000
  %v393 = mul i64 %v367, 1
  %v394 = getelementptr inbounds float, ptr %v56, i64 %v393
  %v395 = getelementptr inbounds float, ptr %v394, i64 0
  store float %v392, ptr %v395, align 4
  %v396 = add nsw i64 %v367, 1
  br label %b65
b67:
  %v398 = add i64 %v8, 0
  %v399 = sdiv i64 %v398, 1
  %v400 = add i64 %v2, 1
  %v401 = mul i64 %v399, %v2
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v8
  %v405 = select i1 %v404, i64 %v403, i64 %v8
  %v406 = mul i64 %v399, %v400
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 1
  %v409 = icmp slt i64 %v408, %v8
  %v410 = select i1 %v409, i64 %v408, i64 %v8
  br label %b71
b71:
  %v411 = phi i64 [ %v405, %b67 ], [ %v464, %b76 ]
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b72, label %b73
b72:
  %v413 = add i64 %v411, 96
  %v414 = icmp slt i64 %v413, %v410
  %v415 = select i1 %v414, i64 %v413, i64 %v410
  br label %b74
b74:
  %v416 = phi i64 [ 0, %b72 ], [ %v463, %b79 ]
  %v417 = icmp slt i64 %v416, 1
  br i1 %v417, label %b75, label %b76
b75:
  %v418 = sub i64 %v415, %v411
  %v419 = sub i64 8, 1
  %v420 = add i64 %v418, %v419
  %v421 = sdiv i64 %v420, 8
  br label %b77
b77:
  %v422 = phi i64 [ 0, %b75 ], [ %v462, %b84 ]
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b78, label %b79
b78:
  %v424 = mul i64 %v418, %v422
  %v425 = sdiv i64 %v424, %v421
  %v426 = add i64 %v411, %v425
  %v427 = add i64 %v422, 1
  %v428 = mul i64 %v418, %v427
  %v429 = sdiv i64 %v428, %v421
  %v430 = add i64 %v411, %v429
  %v431 = mul i64 %v416, 64
  %v432 = getelementptr inbounds float, ptr %v212, i64 %v431
  %v433 = sub i64 %v430, %v426
  %v434 = mul i64 %v426, 8
  %v435 = getelementptr inbounds float, ptr %v10, i64 %v434
  %v436 = getelementptr inbounds float, ptr %v435, i64 0
  %v437 = sub i64 %v433, 1
  %v438 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v437
  %v439 = load ptr, ptr %v438, align 4
  %v440 = icmp sgt i64 %v433, 0
  br i1 %v440, label %b80, label %b81
b80:
  call void %v439(ptr %v436, i64 8, ptr %v432, i64 8, ptr %v397)
  br label %b81
b81:
  %v441 = add i64 %v431, 64
  br label %b82
b82:
  %v442 = phi i64 [ %v426, %b81 ], [ %v461, %b87 ]
  %v443 = icmp slt i64 %v442, %v430
  br i1 %v443, label %b83, label %b84
b83:
  %v444 = sub i64 %v442, %v426
  %v445 = mul i64 %v444, 8
  %v446 = getelementptr inbounds float, ptr %v397, i64 %v445
  %v447 = mul i64 %v442, 8
  %v448 = getelementptr inbounds float, ptr %v58, i64 %v447
  br label %b85
b85:
  %v449 = phi i64 [ 0, %b83 ], [ %v460, %b86 ]
  %v450 = icmp slt i64 %v449, 1
  br i1 %v450, label %b86, label %b87
b86:
  %v451 = mul i64 %v416, 1
  %v452 = add i64 %v451, %v449
  %v453 = mul i64 %v452, 8
  %v454 = add i64 0, %v449
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v446, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 0, %v453
  %v459 = getelementptr inbounds float, ptr %v448, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v449, 1
  br label %b85
b87:
  %v461 = add nsw i64 %v442, 1
  br label %b82
b84:
  %v462 = add nsw i64 %v422, 1
  br label %b77
b79:
  %v463 = add nsw i64 %v416, 1
  br label %b74
b76:
  %v464 = add nsw i64 %v411, 96
  br label %b71
b73:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b88, label %b89
b88:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = mul i64 %v3, 6
  br label %b90
b90:
  %v469 = load atomic i64, ptr %v466 acquire, align 8
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b91, label %b92
b91:
  %v471 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v472 = getelementptr inbounds float, ptr %v90, i64 64
  %v473 = getelementptr inbounds float, ptr %v90, i64 112
  %v474 = getelementptr inbounds i64, ptr %v1, i64 4
  %v475 = load i64, ptr %v474, align 8
  %v476 = icmp eq i64 %v475, 0
  br i1 %v476, label %b93, label %b94
b93:
  %v477 = add i64 1, 0
  %v478 = sdiv i64 %v477, 1
  %v479 = add i64 %v2, 1
  %v480 = mul i64 %v478, %v2
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, 1
  %v484 = select i1 %v483, i64 %v482, i64 1
  %v485 = mul i64 %v478, %v479
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 1
  %v489 = select i1 %v488, i64 %v487, i64 1
  %v490 = icmp slt i64 %v489, 1
  %v491 = select i1 %v490, i64 %v489, i64 1
  br label %b95
b95:
  %v492 = phi i64 [ %v484, %b93 ], [ %v521, %b100 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b96, label %b97
b96:
  %v494 = mul i64 %v492, 48
  %v495 = mul i64 %v492, 8
  %v496 = add i64 %v494, 0
  %v497 = add i64 %v495, 0
  %v498 = getelementptr inbounds float, ptr %v472, i64 %v496
  %v499 = sub i64 6, %v497
  %v500 = icmp slt i64 %v499, 0
  %v501 = select i1 %v500, i64 0, i64 %v499
  %v502 = icmp ult i64 %v501, 8
  %v503 = select i1 %v502, i64 %v501, i64 8
  %v504 = trunc i64 %v503 to i32
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v506
  %v508 = mul i64 %v497, 7
  %v509 = add i64 0, %v508
  %v510 = getelementptr inbounds float, ptr %v18, i64 %v509
  br label %b98
b98:
  %v511 = phi i64 [ 0, %b96 ], [ %v519, %b99 ]
  %v512 = icmp slt i64 %v511, 6
  br i1 %v512, label %b99, label %b100
b99:
  %v513 = mul i64 %v511, 1
  %v514 = getelementptr inbounds float, ptr %v510, i64 %v513
  %v515 = getelementptr float, ptr %v514, <8 x i64> <i64 0, i64 7, i64 14, i64 21, i64 28, i64 35, i64 42, i64 49>
  %v516 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v515, <8 x i1> %v507, <8 x float> zeroinitializer)
  %v517 = mul i64 %v511, 8
  %v518 = getelementptr inbounds float, ptr %v498, i64 %v517
  store <8 x float> %v516, ptr %v518, align 4
  %v519 = add nsw i64 %v511, 1
  br label %b98
b100:
  %v520 = add i64 %v494, 48
  %v521 = add nsw i64 %v492, 1
  br label %b95
b97:
  %v522 = add i64 1, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, 1
  %v529 = select i1 %v528, i64 %v527, i64 1
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  %v535 = icmp slt i64 %v534, 1
  %v536 = select i1 %v535, i64 %v534, i64 1
  br label %b101
b101:
  %v537 = phi i64 [ %v529, %b97 ], [ %v677, %b119 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b102, label %b103
b102:
  %v539 = mul i64 %v537, 112
  %v540 = mul i64 %v537, 8
  %v541 = add i64 %v539, 0
  %v542 = add i64 %v540, 0
  %v543 = getelementptr inbounds float, ptr %v473, i64 %v541
  %v544 = sub i64 8, %v542
  %v545 = icmp slt i64 %v544, 0
  %v546 = select i1 %v545, i64 0, i64 %v544
  %v547 = icmp ult i64 %v546, 8
  %v548 = select i1 %v547, i64 %v546, i64 8
  %v549 = trunc i64 %v548 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  %v553 = mul i64 %v542, 8
  %v554 = add i64 0, %v553
  %v555 = getelementptr inbounds float, ptr %v22, i64 %v554
  %v556 = icmp sge i64 %v546, 8
  br i1 %v556, label %b104, label %b105
b104:
  br label %b106
b106:
  %v557 = phi i64 [ 0, %b104 ], [ %v631, %b107 ]
  %v558 = icmp slt i64 %v557, 8
  br i1 %v558, label %b107, label %b108
b107:
  %v559 = add i64 %v557, 0
  %v560 = getelementptr inbounds float, ptr %v555, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v557, 8
  %v563 = getelementptr inbounds float, ptr %v555, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v557, 16
  %v566 = getelementptr inbounds float, ptr %v555, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v557, 24
  %v569 = getelementptr inbounds float, ptr %v555, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 %v557, 32
  %v572 = getelementptr inbounds float, ptr %v555, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 %v557, 40
  %v575 = getelementptr inbounds float, ptr %v555, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 %v557, 48
  %v578 = getelementptr inbounds float, ptr %v555, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = add i64 %v557, 56
  %v581 = getelementptr inbounds float, ptr %v555, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v588 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v570, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v590 = shufflevector <8 x float> %v570, <8 x float> %v582, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v596 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v597 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v598 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = shufflevector <8 x float> %v595, <8 x float> %v597, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v604 = shufflevector <8 x float> %v595, <8 x float> %v597, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v605 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v606 = shufflevector <8 x float> %v596, <8 x float> %v598, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v607 = add i64 %v557, 0
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v543, i64 %v608
  store <8 x float> %v599, ptr %v609, align 4
  %v610 = add i64 %v557, 1
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v543, i64 %v611
  store <8 x float> %v600, ptr %v612, align 4
  %v613 = add i64 %v557, 2
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v543, i64 %v614
  store <8 x float> %v601, ptr %v615, align 4
  %v616 = add i64 %v557, 3
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v543, i64 %v617
  store <8 x float> %v602, ptr %v618, align 4
  %v619 = add i64 %v557, 4
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v543, i64 %v620
  store <8 x float> %v603, ptr %v621, align 4
  %v622 = add i64 %v557, 5
  %v623 = mul i64 %v622, 8
  %v624 = getelementptr inbounds float, ptr %v543, i64 %v623
  store <8 x float> %v604, ptr %v624, align 4
  %v625 = add i64 %v557, 6
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v543, i64 %v626
  store <8 x float> %v605, ptr %v627, align 4
  %v628 = add i64 %v557, 7
  %v629 = mul i64 %v628, 8
  %v630 = getelementptr inbounds float, ptr %v543, i64 %v629
  store <8 x float> %v606, ptr %v630, align 4
  %v631 = add nsw i64 %v557, 8
  br label %b106
b108:
  br label %b109
b109:
  %v632 = phi i64 [ 8, %b108 ], [ %v640, %b110 ]
  %v633 = icmp slt i64 %v632, 8
  br i1 %v633, label %b110, label %b111
b110:
  %v634 = mul i64 %v632, 1
  %v635 = getelementptr inbounds float, ptr %v555, i64 %v634
  %v636 = getelementptr float, ptr %v635, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v637 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v636, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v638 = mul i64 %v632, 8
  %v639 = getelementptr inbounds float, ptr %v543, i64 %v638
  store <8 x float> %v637, ptr %v639, align 4
  %v640 = add nsw i64 %v632, 1
  br label %b109
b111:
  br label %b105
b105:
  %v641 = icmp slt i64 %v546, 8
  br i1 %v641, label %b112, label %b113
b112:
  br label %b114
b114:
  %v642 = phi i64 [ 0, %b112 ], [ %v650, %b115 ]
  %v643 = icmp slt i64 %v642, 8
  br i1 %v643, label %b115, label %b116
b115:
  %v644 = mul i64 %v642, 1
  %v645 = getelementptr inbounds float, ptr %v555, i64 %v644
  %v646 = getelementptr float, ptr %v645, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v647 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v646, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v648 = mul i64 %v642, 8
  %v649 = getelementptr inbounds float, ptr %v543, i64 %v648
  store <8 x float> %v647, ptr %v649, align 4
  %v650 = add nsw i64 %v642, 1
  br label %b114
b116:
  br label %b113
b113:
  %v651 = add i64 %v539, 64
  %v652 = add i64 %v651, 0
  %v653 = add i64 %v540, 0
  %v654 = getelementptr inbounds float, ptr %v473, i64 %v652
  %v655 = sub i64 8, %v653
  %v656 = icmp slt i64 %v655, 0
  %v657 = select i1 %v656, i64 0, i64 %v655
  %v658 = icmp ult i64 %v657, 8
  %v659 = select i1 %v658, i64 %v657, i64 8
  %v660 = trunc i64 %v659 to i32
  %v661 = insertelement <8 x i32> poison, i32 %v660, i64 0
  %v662 = shufflevector <8 x i32> %v661, <8 x i32> poison, <8 x i32> zeroinitializer
  %v663 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v662
  %v664 = mul i64 %v653, 6
  %v665 = add i64 0, %v664
  %v666 = getelementptr inbounds float, ptr %v24, i64 %v665
  br label %b117
b117:
  %v667 = phi i64 [ 0, %b113 ], [ %v675, %b118 ]
  %v668 = icmp slt i64 %v667, 6
  br i1 %v668, label %b118, label %b119
b118:
  %v669 = mul i64 %v667, 1
  %v670 = getelementptr inbounds float, ptr %v666, i64 %v669
  %v671 = getelementptr float, ptr %v670, <8 x i64> <i64 0, i64 6, i64 12, i64 18, i64 24, i64 30, i64 36, i64 42>
  %v672 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v671, <8 x i1> %v663, <8 x float> zeroinitializer)
  %v673 = mul i64 %v667, 8
  %v674 = getelementptr inbounds float, ptr %v654, i64 %v673
  store <8 x float> %v672, ptr %v674, align 4
  %v675 = add nsw i64 %v667, 1
  br label %b117
b119:
  %v676 = add i64 %v651, 48
  %v677 = add nsw i64 %v537, 1
  br label %b101
b103:
  br label %b94
b94:
  %v678 = icmp sgt i64 %v3, 1
  br i1 %v678, label %b120, label %b121
b120:
  %v679 = getelementptr inbounds i64, ptr %v1, i64 3
  %v680 = atomicrmw add ptr %v679, i64 1 acq_rel
  %v681 = mul i64 %v3, 7
  br label %b122
b122:
  %v682 = load atomic i64, ptr %v679 acquire, align 8
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b123, label %b124
b123:
  %v684 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  br label %b125
b125:
  %v685 = phi i64 [ 0, %b121 ], [ %v1010, %b161 ]
  %v686 = icmp slt i64 %v685, %v5
  br i1 %v686, label %b126, label %b127
b126:
  %v687 = add i64 %v7, 0
  %v688 = sdiv i64 %v687, 1
  %v689 = add i64 %v2, 1
  %v690 = mul i64 %v688, %v2
  %v691 = sdiv i64 %v690, %v3
  %v692 = mul i64 %v691, 1
  %v693 = icmp slt i64 %v692, %v7
  %v694 = select i1 %v693, i64 %v692, i64 %v7
  %v695 = mul i64 %v688, %v689
  %v696 = sdiv i64 %v695, %v3
  %v697 = mul i64 %v696, 1
  %v698 = icmp slt i64 %v697, %v7
  %v699 = select i1 %v698, i64 %v697, i64 %v7
  br label %b128
b128:
  %v700 = phi i64 [ %v694, %b126 ], [ %v733, %b133 ]
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b129, label %b130
b129:
  br label %b131
b131:
  %v702 = phi i64 [ 0, %b129 ], [ %v719, %b132 ]
  %v703 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v718, %b132 ]
  %v704 = icmp slt i64 %v702, 8
  br i1 %v704, label %b132, label %b133
b132:
  %v705 = add i64 %v685, 0
  %v706 = and i64 %v705, %v76
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v700
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v30, i64 %v709
  %v711 = add i64 0, %v702
  %v712 = getelementptr inbounds float, ptr %v14, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 0, %v702
  %v715 = getelementptr inbounds float, ptr %v710, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = fmul <8 x float> %v713, %v716
  %v718 = fadd <8 x float> %v703, %v717
  %v719 = add nsw i64 %v702, 8
  br label %b131
b133:
  %v720 = shufflevector <8 x float> %v703, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v721 = shufflevector <8 x float> %v703, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v722 = fadd <4 x float> %v720, %v721
  %v723 = shufflevector <4 x float> %v722, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v724 = shufflevector <4 x float> %v722, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v725 = fadd <2 x float> %v723, %v724
  %v726 = extractelement <2 x float> %v725, i64 0
  %v727 = extractelement <2 x float> %v725, i64 1
  %v728 = fadd float %v726, %v727
  %v729 = fadd float %v728, 0x0000000000000000
  %v730 = mul i64 %v700, 1
  %v731 = getelementptr inbounds float, ptr %v60, i64 %v730
  %v732 = getelementptr inbounds float, ptr %v731, i64 0
  store float %v729, ptr %v732, align 4
  %v733 = add nsw i64 %v700, 1
  br label %b128
b130:
  %v734 = add i64 %v7, 0
  %v735 = sdiv i64 %v734, 1
  %v736 = add i64 %v2, 1
  %v737 = mul i64 %v735, %v2
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, %v7
  %v741 = select i1 %v740, i64 %v739, i64 %v7
  %v742 = mul i64 %v735, %v736
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 1
  %v745 = icmp slt i64 %v744, %v7
  %v746 = select i1 %v745, i64 %v744, i64 %v7
  br label %b134
b134:
  %v747 = phi i64 [ %v741, %b130 ], [ %v771, %b139 ]
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b135, label %b136
b135:
  br label %b137
b137:
  %v749 = phi i64 [ 0, %b135 ], [ %v766, %b138 ]
  %v750 = phi float [ 0x0000000000000000, %b135 ], [ %v765, %b138 ]
  %v751 = icmp slt i64 %v749, 6
  br i1 %v751, label %b138, label %b139
b138:
  %v752 = add i64 %v685, 0
  %v753 = and i64 %v752, %v78
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v747
  %v756 = mul i64 %v755, 6
  %v757 = getelementptr inbounds float, ptr %v32, i64 %v756
  %v758 = add i64 0, %v749
  %v759 = getelementptr inbounds float, ptr %v16, i64 %v758
  %v760 = load float, ptr %v759, align 4
  %v761 = add i64 0, %v749
  %v762 = getelementptr inbounds float, ptr %v757, i64 %v761
  %v763 = load float, ptr %v762, align 4
  %v764 = fmul float %v760, %v763
  %v765 = fadd float %v750, %v764
  %v766 = add nsw i64 %v749, 1
  br label %b137
b139:
  %v767 = fadd float %v750, 0x0000000000000000
  %v768 = mul i64 %v747, 1
  %v769 = getelementptr inbounds float, ptr %v62, i64 %v768
  %v770 = getelementptr inbounds float, ptr %v769, i64 0
  store float %v767, ptr %v770, align 4
  %v771 = add nsw i64 %v747, 1
  br label %b134
b136:
  %v773 = add i64 %v7, 0
  %v774 = sdiv i64 %v773, 1
  %v775 = add i64 %v2, 1
  %v776 = mul i64 %v774, %v2
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v7
  %v780 = select i1 %v779, i64 %v778, i64 %v7
  %v781 = mul i64 %v774, %v775
  %v782 = sdiv i64 %v781, %v3
  %v783 = mul i64 %v782, 1
  %v784 = icmp slt i64 %v783, %v7
  %v785 = select i1 %v784, i64 %v783, i64 %v7
  br label %b140
b140:
  %v786 = phi i64 [ %v780, %b136 ], [ %v881, %b145 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b141, label %b142
b141:
  %v788 = add i64 %v786, 96
  %v789 = icmp slt i64 %v788, %v785
  %v790 = select i1 %v789, i64 %v788, i64 %v785
  br label %b143
b143:
  %v791 = phi i64 [ 0, %b141 ], [ %v880, %b148 ]
  %v792 = icmp slt i64 %v791, 1
  br i1 %v792, label %b144, label %b145
b144:
  %v793 = sub i64 %v790, %v786
  %v794 = sub i64 8, 1
  %v795 = add i64 %v793, %v794
  %v796 = sdiv i64 %v795, 8
  br label %b146
b146:
  %v797 = phi i64 [ 0, %b144 ], [ %v879, %b153 ]
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %b147, label %b148
b147:
  %v799 = mul i64 %v793, %v797
  %v800 = sdiv i64 %v799, %v796
  %v801 = add i64 %v786, %v800
  %v802 = add i64 %v797, 1
  %v803 = mul i64 %v793, %v802
  %v804 = sdiv i64 %v803, %v796
  %v805 = add i64 %v786, %v804
  %v806 = mul i64 %v791, 48
  %v807 = getelementptr inbounds float, ptr %v472, i64 %v806
  %v808 = sub i64 %v805, %v801
  %v809 = add i64 %v685, 0
  %v810 = and i64 %v809, %v78
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v801
  %v813 = mul i64 %v812, 6
  %v814 = getelementptr inbounds float, ptr %v32, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v814, i64 0
  %v816 = sub i64 %v808, 1
  %v817 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v816
  %v818 = load ptr, ptr %v817, align 4
  %v819 = icmp sgt i64 %v808, 0
  br i1 %v819, label %b149, label %b150
b149:
  call void %v818(ptr %v815, i64 6, ptr %v807, i64 6, ptr %v772)
  br label %b150
b150:
  %v820 = add i64 %v806, 48
  br label %b151
b151:
  %v821 = phi i64 [ %v801, %b150 ], [ %v878, %b156 ]
  %v822 = icmp slt i64 %v821, %v805
  br i1 %v822, label %b152, label %b153
b152:
  %v823 = sub i64 %v821, %v801
  %v824 = mul i64 %v823, 8
  %v825 = getelementptr inbounds float, ptr %v772, i64 %v824
  %v826 = add i64 %v685, 0
  %v827 = and i64 %v826, %v82
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v821
  %v830 = mul i64 %v829, 1
  %v831 = getelementptr inbounds float, ptr %v56, i64 %v830
  %v832 = getelementptr inbounds float, ptr %v831, i64 0
  %v833 = load float, ptr %v832, align 4
  %v834 = mul i64 %v821, 1
  %v835 = getelementptr inbounds float, ptr %v60, i64 %v834
  %v836 = getelementptr inbounds float, ptr %v835, i64 0
  %v837 = load float, ptr %v836, align 4
  %v838 = fadd float %v833, %v837
  %v839 = mul i64 %v821, 1
  %v840 = getelementptr inbounds float, ptr %v62, i64 %v839
  %v841 = getelementptr inbounds float, ptr %v840, i64 0
  %v842 = load float, ptr %v841, align 4
  %v843 = fadd float %v838, %v842
  %v844 = add i64 %v685, 1
  %v845 = and i64 %v844, %v78
  %v846 = mul i64 %v845, %v7
  %v847 = add i64 %v846, %v821
  %v848 = mul i64 %v847, 6
  %v849 = getelementptr inbounds float, ptr %v32, i64 %v848
  br label %b154
b154:
  %v850 = phi i64 [ 0, %b152 ], [ %v877, %b158 ]
  %v851 = icmp slt i64 %v850, 1
  br i1 %v851, label %b155, label %b156
b155:
  %v852 = mul i64 %v791, 1
  %v853 = add i64 %v852, %v850
  %v854 = mul i64 %v853, 8
  %v855 = icmp eq i64 %v854, 0
  br i1 %v855, label %b157, label %b158
b157:
  %v856 = icmp ult i64 6, 8
  %v857 = select i1 %v856, i64 6, i64 8
  %v858 = trunc i64 %v857 to i32
  %v859 = insertelement <8 x i32> poison, i32 %v858, i64 0
  %v860 = shufflevector <8 x i32> %v859, <8 x i32> poison, <8 x i32> zeroinitializer
  %v861 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v860
  %v862 = add i64 0, %v850
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v825, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = mul i64 %v854, 7
  %v867 = add i64 6, %v866
  %v868 = getelementptr inbounds float, ptr %v18, i64 %v867
  %v869 = getelementptr float, ptr %v868, <8 x i64> <i64 0, i64 7, i64 14, i64 21, i64 28, i64 35, i64 42, i64 49>
  %v870 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v869, <8 x i1> %v861, <8 x float> zeroinitializer)
  %v871 = insertelement <8 x float> poison, float %v843, i64 0
  %v872 = shufflevector <8 x float> %v871, <8 x float> poison, <8 x i32> zeroinitializer
  %v873 = fmul <8 x float> %v870, %v872
  %v874 = fadd <8 x float> %v865, %v873
  %v875 = add i64 0, %v854
  %v876 = getelementptr inbounds float, ptr %v849, i64 %v875
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v874, ptr align 4 %v876, <8 x i1> %v861)
  br label %b158
b158:
  %v877 = add nsw i64 %v850, 1
  br label %b154
b156:
  %v878 = add nsw i64 %v821, 1
  br label %b151
b153:
  %v879 = add nsw i64 %v797, 1
  br label %b146
b148:
  %v880 = add nsw i64 %v791, 1
  br label %b143
b145:
  %v881 = add nsw i64 %v786, 96
  br label %b140
b142:
  %v883 = add i64 %v7, 0
  %v884 = sdiv i64 %v883, 1
  %v885 = add i64 %v2, 1
  %v886 = mul i64 %v884, %v2
  %v887 = sdiv i64 %v886, %v3
  %v888 = mul i64 %v887, 1
  %v889 = icmp slt i64 %v888, %v7
  %v890 = select i1 %v889, i64 %v888, i64 %v7
  %v891 = mul i64 %v884, %v885
  %v892 = sdiv i64 %v891, %v3
  %v893 = mul i64 %v892, 1
  %v894 = icmp slt i64 %v893, %v7
  %v895 = select i1 %v894, i64 %v893, i64 %v7
  br label %b159
b159:
  %v896 = phi i64 [ %v890, %b142 ], [ %v1009, %b164 ]
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b160, label %b161
b160:
  %v898 = add i64 %v896, 96
  %v899 = icmp slt i64 %v898, %v895
  %v900 = select i1 %v899, i64 %v898, i64 %v895
  br label %b162
b162:
  %v901 = phi i64 [ 0, %b160 ], [ %v1008, %b167 ]
  %v902 = icmp slt i64 %v901, 1
  br i1 %v902, label %b163, label %b164
b163:
  %v903 = sub i64 %v900, %v896
  %v904 = sub i64 8, 1
  %v905 = add i64 %v903, %v904
  %v906 = sdiv i64 %v905, 8
  br label %b165
b165:
  %v907 = phi i64 [ 0, %b163 ], [ %v1007, %b174 ]
  %v908 = icmp slt i64 %v907, %v906
  br i1 %v908, label %b166, label %b167
b166:
  %v909 = mul i64 %v903, %v907
  %v910 = sdiv i64 %v909, %v906
  %v911 = add i64 %v896, %v910
  %v912 = add i64 %v907, 1
  %v913 = mul i64 %v903, %v912
  %v914 = sdiv i64 %v913, %v906
  %v915 = add i64 %v896, %v914
  %v916 = mul i64 %v901, 112
  %v917 = getelementptr inbounds float, ptr %v473, i64 %v916
  %v918 = sub i64 %v915, %v911
  %v919 = add i64 %v685, 0
  %v920 = and i64 %v919, %v76
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v911
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v30, i64 %v923
  %v925 = getelementptr inbounds float, ptr %v924, i64 0
  %v926 = sub i64 %v918, 1
  %v927 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_0, i64 %v926
  %v928 = load ptr, ptr %v927, align 4
  %v929 = icmp sgt i64 %v918, 0
  br i1 %v929, label %b168, label %b169
b168:
  call void %v928(ptr %v925, i64 8, ptr %v917, i64 8, ptr %v882)
  br label %b169
b169:
  %v930 = add i64 %v916, 64
  %v931 = getelementptr inbounds float, ptr %v473, i64 %v930
  %v932 = sub i64 %v915, %v911
  %v933 = add i64 %v685, 1
  %v934 = and i64 %v933, %v78
  %v935 = mul i64 %v934, %v7
  %v936 = add i64 %v935, %v911
  %v937 = mul i64 %v936, 6
  %v938 = getelementptr inbounds float, ptr %v32, i64 %v937
  %v939 = getelementptr inbounds float, ptr %v938, i64 0
  %v940 = sub i64 %v932, 1
  %v941 = getelementptr inbounds ptr, ptr @table_tile_8x1of2_1, i64 %v940
  %v942 = load ptr, ptr %v941, align 4
  %v943 = icmp sgt i64 %v932, 0
  br i1 %v943, label %b170, label %b171
b170:
  call void %v942(ptr %v939, i64 6, ptr %v931, i64 6, ptr %v882)
  br label %b171
b171:
  %v944 = add i64 %v930, 48
  br label %b172
b172:
  %v945 = phi i64 [ %v911, %b171 ], [ %v1006, %b177 ]
  %v946 = icmp slt i64 %v945, %v915
  br i1 %v946, label %b173, label %b174
b173:
  %v947 = sub i64 %v945, %v911
  %v948 = mul i64 %v947, 16
  %v949 = getelementptr inbounds float, ptr %v882, i64 %v948
  %v950 = add i64 %v685, 0
  %v951 = and i64 %v950, %v84
  %v952 = mul i64 %v951, %v7
  %v953 = add i64 %v952, %v945
  %v954 = mul i64 %v953, 8
  %v955 = getelementptr inbounds float, ptr %v58, i64 %v954
  %v956 = add i64 %v685, 1
  %v957 = and i64 %v956, %v76
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v945
  %v960 = mul i64 %v959, 8
  %v961 = getelementptr inbounds float, ptr %v30, i64 %v960
  br label %b175
b175:
  %v962 = phi i64 [ 0, %b173 ], [ %v1005, %b176 ]
  %v963 = icmp slt i64 %v962, 1
  br i1 %v963, label %b176, label %b177
b176:
  %v964 = mul i64 %v901, 1
  %v965 = add i64 %v964, %v962
  %v966 = mul i64 %v965, 8
  %v967 = add i64 0, %v962
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v949, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 1, %v962
  %v972 = mul i64 %v971, 8
  %v973 = getelementptr inbounds float, ptr %v949, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = add i64 0, %v966
  %v976 = getelementptr inbounds float, ptr %v955, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = fadd <8 x float> %v977, %v970
  %v979 = fadd <8 x float> %v978, %v974
  %v980 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v979)
  %v981 = fcmp ogt <8 x float> %v980, splat (float 0x4023000000000000)
  %v982 = select <8 x i1> %v981, <8 x float> splat (float 0x4023000000000000), <8 x float> %v980
  %v983 = fadd <8 x float> %v982, %v982
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v985 = fsub <8 x float> %v984, splat (float 0x4168000000000000)
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v983)
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v986)
  %v988 = bitcast <8 x float> %v984 to <8 x i32>
  %v989 = fmul <8 x float> %v987, %v987
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v987, <8 x float> splat (float 0x3F81227F40000000))
  %v991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v990, <8 x float> %v987, <8 x float> splat (float 0x3FA5556740000000))
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v991, <8 x float> %v987, <8 x float> splat (float 0x3FC5554B00000000))
  %v993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v992, <8 x float> %v987, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v989, <8 x float> %v993, <8 x float> %v987)
  %v995 = shl <8 x i32> %v988, splat (i32 23)
  %v996 = add <8 x i32> %v995, splat (i32 1065353216)
  %v997 = bitcast <8 x i32> %v996 to <8 x float>
  %v998 = fsub <8 x float> %v997, splat (float 0x3FF0000000000000)
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v997, <8 x float> %v994, <8 x float> %v998)
  %v1000 = fadd <8 x float> %v999, splat (float 0x4000000000000000)
  %v1001 = fdiv <8 x float> %v999, %v1000
  %v1002 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1001, <8 x float> %v979)
  %v1003 = add i64 0, %v966
  %v1004 = getelementptr inbounds float, ptr %v961, i64 %v1003
  store <8 x float> %v1002, ptr %v1004, align 4
  %v1005 = add nsw i64 %v962, 1
  br label %b175
b177:
  %v1006 = add nsw i64 %v945, 1
  br label %b172
b174:
  %v1007 = add nsw i64 %v907, 1
  br label %b165
b167:
  %v1008 = add nsw i64 %v901, 1
  br label %b162
b164:
  %v1009 = add nsw i64 %v896, 96
  br label %b159
b161:
  %v1010 = add nsw i64 %v685, 1
  br label %b125
b127:
  %v1011 = icmp sgt i64 %v3, 1
  br i1 %v1011, label %b178, label %b179
b178:
  %v1012 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1013 = atomicrmw add ptr %v1012, i64 1 acq_rel
  %v1014 = mul i64 %v3, 8
  br label %b180
b180:
  %v1015 = load atomic i64, ptr %v1012 acquire, align 8
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b181, label %b182
b181:
  %v1017 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of2_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v300 = alloca float, i64 64, align 4
  %v437 = alloca float, i64 64, align 4
  %v531 = alloca float, i64 64, align 4
  %v685 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 5
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 15
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 16
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 19
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 32
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 34
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v90 = load ptr, ptr %v89, align 4
  %v91 = mul i64 %v2, 15360
  %v92 = add i64 %v91, 240
  %v93 = getelementptr inbounds float, ptr %v90, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v90, i64 0
  %v95 = getelementptr inbounds float, ptr %v90, i64 64
  %v96 = getelementptr inbounds float, ptr %v90, i64 112
  %v97 = getelementptr inbounds i64, ptr %v1, i64 4
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b0, label %b1
b0:
  %v100 = add i64 1, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, 1
  %v107 = select i1 %v106, i64 %v105, i64 1
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, 1
  %v112 = select i1 %v111, i64 %v110, i64 1
  %v113 = icmp slt i64 %v112, 1
  %v114 = select i1 %v113, i64 %v112, i64 1
  br label %b2
b2:
  %v115 = phi i64 [ %v107, %b0 ], [ %v143, %b7 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b3, label %b4
b3:
  %v117 = mul i64 %v115, 64
  %v118 = mul i64 %v115, 8
  %v119 = add i64 %v117, 0
  %v120 = add i64 %v118, 0
  %v121 = getelementptr inbounds float, ptr %v94, i64 %v119
  %v122 = sub i64 6, %v120
  %v123 = icmp slt i64 %v122, 0
  %v124 = select i1 %v123, i64 0, i64 %v122
  %v125 = icmp ult i64 %v124, 8
  %v126 = select i1 %v125, i64 %v124, i64 8
  %v127 = trunc i64 %v126 to i32
  %v128 = insertelement <8 x i32> poison, i32 %v127, i64 0
  %v129 = shufflevector <8 x i32> %v128, <8 x i32> poison, <8 x i32> zeroinitializer
  %v130 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v129
  %v131 = mul i64 %v120, 1
  %v132 = add i64 0, %v131
  %v133 = getelementptr inbounds float, ptr %v24, i64 %v132
  br label %b5
b5:
  %v134 = phi i64 [ 0, %b3 ], [ %v141, %b6 ]
  %v135 = icmp slt i64 %v134, 8
  br i1 %v135, label %b6, label %b7
b6:
  %v136 = mul i64 %v134, 6
  %v137 = getelementptr inbounds float, ptr %v133, i64 %v136
  %v138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v137, <8 x i1> %v130, <8 x float> zeroinitializer)
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v121, i64 %v139
  store <8 x float> %v138, ptr %v140, align 4
  %v141 = add nsw i64 %v134, 1
  br label %b5
b7:
  %v142 = add i64 %v117, 64
  %v143 = add nsw i64 %v115, 1
  br label %b2
b4:
  %v144 = add i64 1, 0
  %v145 = sdiv i64 %v144, 1
  %v146 = add i64 %v2, 1
  %v147 = mul i64 %v145, %v2
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, 1
  %v151 = select i1 %v150, i64 %v149, i64 1
  %v152 = mul i64 %v145, %v146
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, 1
  %v156 = select i1 %v155, i64 %v154, i64 1
  %v157 = icmp slt i64 %v156, 1
  %v158 = select i1 %v157, i64 %v156, i64 1
  br label %b8
b8:
  %v159 = phi i64 [ %v151, %b4 ], [ %v187, %b13 ]
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b9, label %b10
b9:
  %v161 = mul i64 %v159, 48
  %v162 = mul i64 %v159, 8
  %v163 = add i64 %v161, 0
  %v164 = add i64 %v162, 0
  %v165 = getelementptr inbounds float, ptr %v95, i64 %v163
  %v166 = sub i64 6, %v164
  %v167 = icmp slt i64 %v166, 0
  %v168 = select i1 %v167, i64 0, i64 %v166
  %v169 = icmp ult i64 %v168, 8
  %v170 = select i1 %v169, i64 %v168, i64 8
  %v171 = trunc i64 %v170 to i32
  %v172 = insertelement <8 x i32> poison, i32 %v171, i64 0
  %v173 = shufflevector <8 x i32> %v172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v174 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v173
  %v175 = mul i64 %v164, 1
  %v176 = add i64 0, %v175
  %v177 = getelementptr inbounds float, ptr %v18, i64 %v176
  br label %b11
b11:
  %v178 = phi i64 [ 0, %b9 ], [ %v185, %b12 ]
  %v179 = icmp slt i64 %v178, 6
  br i1 %v179, label %b12, label %b13
b12:
  %v180 = mul i64 %v178, 7
  %v181 = getelementptr inbounds float, ptr %v177, i64 %v180
  %v182 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v181, <8 x i1> %v174, <8 x float> zeroinitializer)
  %v183 = mul i64 %v178, 8
  %v184 = getelementptr inbounds float, ptr %v165, i64 %v183
  store <8 x float> %v182, ptr %v184, align 4
  %v185 = add nsw i64 %v178, 1
  br label %b11
b13:
  %v186 = add i64 %v161, 48
  %v187 = add nsw i64 %v159, 1
  br label %b8
b10:
  %v188 = add i64 1, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  br label %b14
b14:
  %v203 = phi i64 [ %v195, %b10 ], [ %v231, %b19 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b15, label %b16
b15:
  %v205 = mul i64 %v203, 64
  %v206 = mul i64 %v203, 8
  %v207 = add i64 %v205, 0
  %v208 = add i64 %v206, 0
  %v209 = getelementptr inbounds float, ptr %v96, i64 %v207
  %v210 = sub i64 8, %v208
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = icmp ult i64 %v212, 8
  %v214 = select i1 %v213, i64 %v212, i64 8
  %v215 = trunc i64 %v214 to i32
  %v216 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v217 = shufflevector <8 x i32> %v216, <8 x i32> poison, <8 x i32> zeroinitializer
  %v218 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v217
  %v219 = mul i64 %v208, 1
  %v220 = add i64 0, %v219
  %v221 = getelementptr inbounds float, ptr %v22, i64 %v220
  br label %b17
b17:
  %v222 = phi i64 [ 0, %b15 ], [ %v229, %b18 ]
  %v223 = icmp slt i64 %v222, 8
  br i1 %v223, label %b18, label %b19
b18:
  %v224 = mul i64 %v222, 8
  %v225 = getelementptr inbounds float, ptr %v221, i64 %v224
  %v226 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v225, <8 x i1> %v218, <8 x float> zeroinitializer)
  %v227 = mul i64 %v222, 8
  %v228 = getelementptr inbounds float, ptr %v209, i64 %v227
  store <8 x float> %v226, ptr %v228, align 4
  %v229 = add nsw i64 %v222, 1
  br label %b17
b19:
  %v230 = add i64 %v205, 64
  %v231 = add nsw i64 %v203, 1
  br label %b14
b16:
  br label %b1
b1:
  %v232 = icmp sgt i64 %v3, 1
  br i1 %v232, label %b20, label %b21
b20:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = mul i64 %v3, 1
  br label %b22
b22:
  %v236 = load atomic i64, ptr %v233 acquire, align 8
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b23, label %b24
b23:
  %v238 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v239 = phi i64 [ 0, %b21 ], [ %v622, %b77 ]
  %v240 = icmp slt i64 %v239, %v5
  br i1 %v240, label %b26, label %b27
b26:
  %v241 = sub i64 %v5, 1
  %v242 = sub i64 %v241, %v239
  %v243 = add i64 %v7, 0
  %v244 = sdiv i64 %v243, 1
  %v245 = add i64 %v2, 1
  %v246 = mul i64 %v244, %v2
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, %v7
  %v250 = select i1 %v249, i64 %v248, i64 %v7
  %v251 = mul i64 %v244, %v245
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, %v7
  %v255 = select i1 %v254, i64 %v253, i64 %v7
  br label %b28
b28:
  %v256 = phi i64 [ %v250, %b26 ], [ %v299, %b29 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b29, label %b30
b29:
  %v258 = add i64 %v242, 1
  %v259 = and i64 %v258, 1
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v256
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v34, i64 %v262
  %v264 = add i64 %v242, 0
  %v265 = and i64 %v264, %v72
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v256
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v26, i64 %v268
  %v270 = add i64 %v242, 1
  %v271 = and i64 %v270, %v76
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v256
  %v274 = mul i64 %v273, 8
  %v275 = getelementptr inbounds float, ptr %v30, i64 %v274
  %v276 = add i64 %v242, 0
  %v277 = and i64 %v276, %v86
  %v278 = mul i64 %v277, %v7
  %v279 = add i64 %v278, %v256
  %v280 = mul i64 %v279, 8
  %v281 = getelementptr inbounds float, ptr %v64, i64 %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v263, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v269, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fadd <8 x float> %v284, %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v275, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fmul <8 x float> %v291, %v291
  %v293 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  %v295 = fsub <8 x float> %v294, %v292
  %v296 = fmul <8 x float> %v288, %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v281, i64 %v297
  store <8 x float> %v296, ptr %v298, align 4
  %v299 = add nsw i64 %v256, 1
  br label %b28
b30:
  %v301 = add i64 %v7, 0
  %v302 = sdiv i64 %v301, 1
  %v303 = add i64 %v2, 1
  %v304 = mul i64 %v302, %v2
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, %v7
  %v308 = select i1 %v307, i64 %v306, i64 %v7
  %v309 = mul i64 %v302, %v303
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, %v7
  %v313 = select i1 %v312, i64 %v311, i64 %v7
  br label %b31
b31:
  %v314 = phi i64 [ %v308, %b30 ], [ %v398, %b36 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b32, label %b33
b32:
  %v316 = add i64 %v314, 96
  %v317 = icmp slt i64 %v316, %v313
  %v318 = select i1 %v317, i64 %v316, i64 %v313
  br label %b34
b34:
  %v319 = phi i64 [ 0, %b32 ], [ %v397, %b39 ]
  %v320 = icmp slt i64 %v319, 1
  br i1 %v320, label %b35, label %b36
b35:
  %v321 = sub i64 %v318, %v314
  %v322 = sub i64 8, 1
  %v323 = add i64 %v321, %v322
  %v324 = sdiv i64 %v323, 8
  br label %b37
b37:
  %v325 = phi i64 [ 0, %b35 ], [ %v396, %b44 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b38, label %b39
b38:
  %v327 = mul i64 %v321, %v325
  %v328 = sdiv i64 %v327, %v324
  %v329 = add i64 %v314, %v328
  %v330 = add i64 %v325, 1
  %v331 = mul i64 %v321, %v330
  %v332 = sdiv i64 %v331, %v324
  %v333 = add i64 %v314, %v332
  %v334 = mul i64 %v319, 64
  %v335 = getelementptr inbounds float, ptr %v94, i64 %v334
  %v336 = sub i64 %v333, %v329
  %v337 = add i64 %v242, 0
  %v338 = and i64 %v337, %v86
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v329
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v64, i64 %v341
  %v343 = getelementptr inbounds float, ptr %v342, i64 0
  %v344 = sub i64 %v336, 1
  %v345 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v344
  %v346 = load ptr, ptr %v345, align 4
  %v347 = icmp sgt i64 %v336, 0
  br i1 %v347, label %b40, label %b41
b40:
  call void %v346(ptr %v343, i64 8, ptr %v335, i64 8, ptr %v300)
  br label %b41
b41:
  %v348 = add i64 %v334, 64
  br label %b42
b42:
  %v349 = phi i64 [ %v329, %b41 ], [ %v395, %b47 ]
  %v350 = icmp slt i64 %v349, %v333
  br i1 %v350, label %b43, label %b44
b43:
  %v351 = sub i64 %v349, %v329
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v300, i64 %v352
  %v354 = add i64 %v242, 1
  %v355 = and i64 %v354, 1
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v349
  %v358 = mul i64 %v357, 6
  %v359 = getelementptr inbounds float, ptr %v36, i64 %v358
  %v360 = add i64 %v242, 0
  %v361 = and i64 %v360, %v74
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v349
  %v364 = mul i64 %v363, 6
  %v365 = getelementptr inbounds float, ptr %v28, i64 %v364
  %v366 = mul i64 %v349, 6
  %v367 = getelementptr inbounds float, ptr %v66, i64 %v366
  br label %b45
b45:
  %v368 = phi i64 [ 0, %b43 ], [ %v394, %b49 ]
  %v369 = icmp slt i64 %v368, 1
  br i1 %v369, label %b46, label %b47
b46:
  %v370 = mul i64 %v319, 1
  %v371 = add i64 %v370, %v368
  %v372 = mul i64 %v371, 8
  %v373 = icmp eq i64 %v372, 0
  br i1 %v373, label %b48, label %b49
b48:
  %v374 = icmp ult i64 6, 8
  %v375 = select i1 %v374, i64 6, i64 8
  %v376 = trunc i64 %v375 to i32
  %v377 = insertelement <8 x i32> poison, i32 %v376, i64 0
  %v378 = shufflevector <8 x i32> %v377, <8 x i32> poison, <8 x i32> zeroinitializer
  %v379 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v378
  %v380 = add i64 0, %v368
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v353, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 0, %v372
  %v385 = getelementptr inbounds float, ptr %v359, i64 %v384
  %v386 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v385, <8 x i1> %v379, <8 x float> zeroinitializer)
  %v387 = add i64 0, %v372
  %v388 = getelementptr inbounds float, ptr %v365, i64 %v387
  %v389 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v388, <8 x i1> %v379, <8 x float> zeroinitializer)
  %v390 = fadd <8 x float> %v386, %v389
  %v391 = fadd <8 x float> %v390, %v383
  %v392 = add i64 0, %v372
  %v393 = getelementptr inbounds float, ptr %v367, i64 %v392
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v391, ptr align 4 %v393, <8 x i1> %v379)
  br label %b49
b49:
  %v394 = add nsw i64 %v368, 1
  br label %b45
b47:
  %v395 = add nsw i64 %v349, 1
  br label %b42
b44:
  %v396 = add nsw i64 %v325, 1
  br label %b37
b39:
  %v397 = add nsw i64 %v319, 1
  br label %b34
b36:
  %v398 = add nsw i64 %v314, 96
  br label %b31
b33:
  %v399 = add i64 %v7, 0
  %v400 = sdiv i64 %v399, 1
  %v401 = add i64 %v2, 1
  %v402 = mul i64 %v400, %v2
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, %v7
  %v406 = select i1 %v405, i64 %v404, i64 %v7
  %v407 = mul i64 %v400, %v401
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  br label %b50
b50:
  %v412 = phi i64 [ %v406, %b33 ], [ %v436, %b55 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b51, label %b52
b51:
  br label %b53
b53:
  %v414 = phi i64 [ 0, %b51 ], [ %v428, %b54 ]
  %v415 = phi float [ 0x0000000000000000, %b51 ], [ %v427, %b54 ]
  %v416 = icmp slt i64 %v414, 6
  br i1 %v416, label %b54, label %b55
b54:
  %v417 = mul i64 %v412, 6
  %v418 = getelementptr inbounds float, ptr %v66, i64 %v417
  %v419 = add i64 0, %v414
  %v420 = getelementptr inbounds float, ptr %v418, i64 %v419
  %v421 = load float, ptr %v420, align 4
  %v422 = mul i64 %v414, 7
  %v423 = add i64 6, %v422
  %v424 = getelementptr inbounds float, ptr %v18, i64 %v423
  %v425 = load float, ptr %v424, align 4
  %v426 = fmul float %v421, %v425
  %v427 = fadd float %v415, %v426
  %v428 = add nsw i64 %v414, 1
  br label %b53
b55:
  %v429 = add i64 %v242, 0
  %v430 = and i64 %v429, %v88
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v412
  %v433 = mul i64 %v432, 1
  %v434 = getelementptr inbounds float, ptr %v68, i64 %v433
  %v435 = getelementptr inbounds float, ptr %v434, i64 0
  store float %v415, ptr %v435, align 4
  %v436 = add nsw i64 %v412, 1
  br label %b50
b52:
  %v438 = add i64 %v7, 0
  %v439 = sdiv i64 %v438, 1
  %v440 = add i64 %v2, 1
  %v441 = mul i64 %v439, %v2
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  %v446 = mul i64 %v439, %v440
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v7
  %v450 = select i1 %v449, i64 %v448, i64 %v7
  br label %b56
b56:
  %v451 = phi i64 [ %v445, %b52 ], [ %v530, %b61 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b57, label %b58
b57:
  %v453 = add i64 %v451, 96
  %v454 = icmp slt i64 %v453, %v450
  %v455 = select i1 %v454, i64 %v453, i64 %v450
  br label %b59
b59:
  %v456 = phi i64 [ 0, %b57 ], [ %v529, %b64 ]
  %v457 = icmp slt i64 %v456, 1
  br i1 %v457, label %b60, label %b61
b60:
  %v458 = sub i64 %v455, %v451
  %v459 = sub i64 8, 1
  %v460 = add i64 %v458, %v459
  %v461 = sdiv i64 %v460, 8
  br label %b62
b62:
  %v462 = phi i64 [ 0, %b60 ], [ %v528, %b69 ]
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b63, label %b64
b63:
  %v464 = mul i64 %v458, %v462
  %v465 = sdiv i64 %v464, %v461
  %v466 = add i64 %v451, %v465
  %v467 = add i64 %v462, 1
  %v468 = mul i64 %v458, %v467
  %v469 = sdiv i64 %v468, %v461
  %v470 = add i64 %v451, %v469
  %v471 = mul i64 %v456, 48
  %v472 = getelementptr inbounds float, ptr %v95, i64 %v471
  %v473 = sub i64 %v470, %v466
  %v474 = mul i64 %v466, 6
  %v475 = getelementptr inbounds float, ptr %v66, i64 %v474
  %v476 = getelementptr inbounds float, ptr %v475, i64 0
  %v477 = sub i64 %v473, 1
  %v478 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v477
  %v479 = load ptr, ptr %v478, align 4
  %v480 = icmp sgt i64 %v473, 0
  br i1 %v480, label %b65, label %b66
b65:
  call void %v479(ptr %v476, i64 6, ptr %v472, i64 6, ptr %v437)
  br label %b66
b66:
  %v481 = add i64 %v471, 48
  br label %b67
b67:
  %v482 = phi i64 [ %v466, %b66 ], [ %v527, %b72 ]
  %v483 = icmp slt i64 %v482, %v470
  br i1 %v483, label %b68, label %b69
b68:
  %v484 = sub i64 %v482, %v466
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v437, i64 %v485
  %v487 = add i64 %v242, 0
  %v488 = and i64 %v487, %v88
  %v489 = mul i64 %v488, %v7
  %v490 = add i64 %v489, %v482
  %v491 = mul i64 %v490, 1
  %v492 = getelementptr inbounds float, ptr %v68, i64 %v491
  %v493 = getelementptr inbounds float, ptr %v492, i64 0
  %v494 = load float, ptr %v493, align 4
  %v495 = add i64 %v242, 0
  %v496 = and i64 %v495, 1
  %v497 = mul i64 %v496, %v7
  %v498 = add i64 %v497, %v482
  %v499 = mul i64 %v498, 6
  %v500 = getelementptr inbounds float, ptr %v36, i64 %v499
  br label %b70
b70:
  %v501 = phi i64 [ 0, %b68 ], [ %v526, %b74 ]
  %v502 = icmp slt i64 %v501, 1
  br i1 %v502, label %b71, label %b72
b71:
  %v503 = mul i64 %v456, 1
  %v504 = add i64 %v503, %v501
  %v505 = mul i64 %v504, 8
  %v506 = icmp eq i64 %v505, 0
  br i1 %v506, label %b73, label %b74
b73:
  %v507 = icmp ult i64 6, 8
  %v508 = select i1 %v507, i64 6, i64 8
  %v509 = trunc i64 %v508 to i32
  %v510 = insertelement <8 x i32> poison, i32 %v509, i64 0
  %v511 = shufflevector <8 x i32> %v510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v512 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v511
  %v513 = add i64 0, %v501
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v486, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 0, %v505
  %v518 = getelementptr inbounds float, ptr %v16, i64 %v517
  %v519 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v518, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v520 = insertelement <8 x float> poison, float %v494, i64 0
  %v521 = shufflevector <8 x float> %v520, <8 x float> poison, <8 x i32> zeroinitializer
  %v522 = fmul <8 x float> %v521, %v519
  %v523 = fadd <8 x float> %v516, %v522
  %v524 = add i64 0, %v505
  %v525 = getelementptr inbounds float, ptr %v500, i64 %v524
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v523, ptr align 4 %v525, <8 x i1> %v512)
  br label %b74
b74:
  %v526 = add nsw i64 %v501, 1
  br label %b70
b72:
  %v527 = add nsw i64 %v482, 1
  br label %b67
b69:
  %v528 = add nsw i64 %v462, 1
  br label %b62
b64:
  %v529 = add nsw i64 %v456, 1
  br label %b59
b61:
  %v530 = add nsw i64 %v451, 96
  br label %b56
b58:
  %v532 = add i64 %v7, 0
  %v533 = sdiv i64 %v532, 1
  %v534 = add i64 %v2, 1
  %v535 = mul i64 %v533, %v2
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v7
  %v539 = select i1 %v538, i64 %v537, i64 %v7
  %v540 = mul i64 %v533, %v534
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, %v7
  %v544 = select i1 %v543, i64 %v542, i64 %v7
  br label %b75
b75:
  %v545 = phi i64 [ %v539, %b58 ], [ %v621, %b80 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b76, label %b77
b76:
  %v547 = add i64 %v545, 96
  %v548 = icmp slt i64 %v547, %v544
  %v549 = select i1 %v548, i64 %v547, i64 %v544
  br label %b78
b78:
  %v550 = phi i64 [ 0, %b76 ], [ %v620, %b83 ]
  %v551 = icmp slt i64 %v550, 1
  br i1 %v551, label %b79, label %b80
b79:
  %v552 = sub i64 %v549, %v545
  %v553 = sub i64 8, 1
  %v554 = add i64 %v552, %v553
  %v555 = sdiv i64 %v554, 8
  br label %b81
b81:
  %v556 = phi i64 [ 0, %b79 ], [ %v619, %b88 ]
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b82, label %b83
b82:
  %v558 = mul i64 %v552, %v556
  %v559 = sdiv i64 %v558, %v555
  %v560 = add i64 %v545, %v559
  %v561 = add i64 %v556, 1
  %v562 = mul i64 %v552, %v561
  %v563 = sdiv i64 %v562, %v555
  %v564 = add i64 %v545, %v563
  %v565 = mul i64 %v550, 64
  %v566 = getelementptr inbounds float, ptr %v96, i64 %v565
  %v567 = sub i64 %v564, %v560
  %v568 = add i64 %v242, 0
  %v569 = and i64 %v568, %v86
  %v570 = mul i64 %v569, %v7
  %v571 = add i64 %v570, %v560
  %v572 = mul i64 %v571, 8
  %v573 = getelementptr inbounds float, ptr %v64, i64 %v572
  %v574 = getelementptr inbounds float, ptr %v573, i64 0
  %v575 = sub i64 %v567, 1
  %v576 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v575
  %v577 = load ptr, ptr %v576, align 4
  %v578 = icmp sgt i64 %v567, 0
  br i1 %v578, label %b84, label %b85
b84:
  call void %v577(ptr %v574, i64 8, ptr %v566, i64 8, ptr %v531)
  br label %b85
b85:
  %v579 = add i64 %v565, 64
  br label %b86
b86:
  %v580 = phi i64 [ %v560, %b85 ], [ %v618, %b91 ]
  %v581 = icmp slt i64 %v580, %v564
  br i1 %v581, label %b87, label %b88
b87:
  %v582 = sub i64 %v580, %v560
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v531, i64 %v583
  %v585 = add i64 %v242, 0
  %v586 = and i64 %v585, %v88
  %v587 = mul i64 %v586, %v7
  %v588 = add i64 %v587, %v580
  %v589 = mul i64 %v588, 1
  %v590 = getelementptr inbounds float, ptr %v68, i64 %v589
  %v591 = getelementptr inbounds float, ptr %v590, i64 0
  %v592 = load float, ptr %v591, align 4
  %v593 = add i64 %v242, 0
  %v594 = and i64 %v593, 1
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v580
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v34, i64 %v597
  br label %b89
b89:
  %v599 = phi i64 [ 0, %b87 ], [ %v617, %b90 ]
  %v600 = icmp slt i64 %v599, 1
  br i1 %v600, label %b90, label %b91
b90:
  %v601 = mul i64 %v550, 1
  %v602 = add i64 %v601, %v599
  %v603 = mul i64 %v602, 8
  %v604 = add i64 0, %v599
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v584, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 0, %v603
  %v609 = getelementptr inbounds float, ptr %v14, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = insertelement <8 x float> poison, float %v592, i64 0
  %v612 = shufflevector <8 x float> %v611, <8 x float> poison, <8 x i32> zeroinitializer
  %v613 = fmul <8 x float> %v612, %v610
  %v614 = fadd <8 x float> %v607, %v613
  %v615 = add i64 0, %v603
  %v616 = getelementptr inbounds float, ptr %v598, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v599, 1
  br label %b89
b91:
  %v618 = add nsw i64 %v580, 1
  br label %b86
b88:
  %v619 = add nsw i64 %v556, 1
  br label %b81
b83:
  %v620 = add nsw i64 %v550, 1
  br label %b78
b80:
  %v621 = add nsw i64 %v545, 96
  br label %b75
b77:
  %v622 = add nsw i64 %v239, 1
  br label %b25
b27:
  %v623 = icmp sgt i64 %v3, 1
  br i1 %v623, label %b92, label %b93
b92:
  %v624 = getelementptr inbounds i64, ptr %v1, i64 3
  %v625 = atomicrmw add ptr %v624, i64 1 acq_rel
  %v626 = mul i64 %v3, 2
  br label %b94
b94:
  %v627 = load atomic i64, ptr %v624 acquire, align 8
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b95, label %b96
b95:
  %v629 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v630 = getelementptr inbounds float, ptr %v90, i64 176
  %v631 = getelementptr inbounds i64, ptr %v1, i64 4
  %v632 = load i64, ptr %v631, align 8
  %v633 = icmp eq i64 %v632, 0
  br i1 %v633, label %b97, label %b98
b97:
  %v634 = add i64 1, 0
  %v635 = sdiv i64 %v634, 1
  %v636 = add i64 %v2, 1
  %v637 = mul i64 %v635, %v2
  %v638 = sdiv i64 %v637, %v3
  %v639 = mul i64 %v638, 1
  %v640 = icmp slt i64 %v639, 1
  %v641 = select i1 %v640, i64 %v639, i64 1
  %v642 = mul i64 %v635, %v636
  %v643 = sdiv i64 %v642, %v3
  %v644 = mul i64 %v643, 1
  %v645 = icmp slt i64 %v644, 1
  %v646 = select i1 %v645, i64 %v644, i64 1
  %v647 = icmp slt i64 %v646, 1
  %v648 = select i1 %v647, i64 %v646, i64 1
  br label %b99
b99:
  %v649 = phi i64 [ %v641, %b97 ], [ %v677, %b104 ]
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b100, label %b101
b100:
  %v651 = mul i64 %v649, 64
  %v652 = mul i64 %v649, 8
  %v653 = add i64 %v651, 0
  %v654 = add i64 %v652, 0
  %v655 = getelementptr inbounds float, ptr %v630, i64 %v653
  %v656 = sub i64 8, %v654
  %v657 = icmp slt i64 %v656, 0
  %v658 = select i1 %v657, i64 0, i64 %v656
  %v659 = icmp ult i64 %v658, 8
  %v660 = select i1 %v659, i64 %v658, i64 8
  %v661 = trunc i64 %v660 to i32
  %v662 = insertelement <8 x i32> poison, i32 %v661, i64 0
  %v663 = shufflevector <8 x i32> %v662, <8 x i32> poison, <8 x i32> zeroinitializer
  %v664 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v663
  %v665 = mul i64 %v654, 1
  %v666 = add i64 0, %v665
  %v667 = getelementptr inbounds float, ptr %v20, i64 %v666
  br label %b102
b102:
  %v668 = phi i64 [ 0, %b100 ], [ %v675, %b103 ]
  %v669 = icmp slt i64 %v668, 8
  br i1 %v669, label %b103, label %b104
b103:
  %v670 = mul i64 %v668, 8
  %v671 = getelementptr inbounds float, ptr %v667, i64 %v670
  %v672 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v671, <8 x i1> %v664, <8 x float> zeroinitializer)
  %v673 = mul i64 %v668, 8
  %v674 = getelementptr inbounds float, ptr %v655, i64 %v673
  store <8 x float> %v672, ptr %v674, align 4
  %v675 = add nsw i64 %v668, 1
  br label %b102
b104:
  %v676 = add i64 %v651, 64
  %v677 = add nsw i64 %v649, 1
  br label %b99
b101:
  br label %b98
b98:
  %v678 = icmp sgt i64 %v3, 1
  br i1 %v678, label %b105, label %b106
b105:
  %v679 = getelementptr inbounds i64, ptr %v1, i64 3
  %v680 = atomicrmw add ptr %v679, i64 1 acq_rel
  %v681 = mul i64 %v3, 3
  br label %b107
b107:
  %v682 = load atomic i64, ptr %v679 acquire, align 8
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b108, label %b109
b108:
  %v684 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v686 = add i64 %v8, 0
  %v687 = sdiv i64 %v686, 1
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 1
  %v692 = icmp slt i64 %v691, %v8
  %v693 = select i1 %v692, i64 %v691, i64 %v8
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v8
  %v698 = select i1 %v697, i64 %v696, i64 %v8
  br label %b110
b110:
  %v699 = phi i64 [ %v693, %b106 ], [ %v763, %b115 ]
  %v700 = icmp slt i64 %v699, %v698
  br i1 %v700, label %b111, label %b112
b111:
  %v701 = add i64 %v699, 96
  %v702 = icmp slt i64 %v701, %v698
  %v703 = select i1 %v702, i64 %v701, i64 %v698
  br label %b113
b113:
  %v704 = phi i64 [ 0, %b111 ], [ %v762, %b118 ]
  %v705 = icmp slt i64 %v704, 1
  br i1 %v705, label %b114, label %b115
b114:
  %v706 = sub i64 %v703, %v699
  %v707 = sub i64 8, 1
  %v708 = add i64 %v706, %v707
  %v709 = sdiv i64 %v708, 8
  br label %b116
b116:
  %v710 = phi i64 [ 0, %b114 ], [ %v761, %b123 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b117, label %b118
b117:
  %v712 = mul i64 %v706, %v710
  %v713 = sdiv i64 %v712, %v709
  %v714 = add i64 %v699, %v713
  %v715 = add i64 %v710, 1
  %v716 = mul i64 %v706, %v715
  %v717 = sdiv i64 %v716, %v709
  %v718 = add i64 %v699, %v717
  %v719 = mul i64 %v704, 64
  %v720 = getelementptr inbounds float, ptr %v630, i64 %v719
  %v721 = sub i64 %v718, %v714
  %v722 = mul i64 %v714, 8
  %v723 = getelementptr inbounds float, ptr %v64, i64 %v722
  %v724 = getelementptr inbounds float, ptr %v723, i64 0
  %v725 = sub i64 %v721, 1
  %v726 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v725
  %v727 = load ptr, ptr %v726, align 4
  %v728 = icmp sgt i64 %v721, 0
  br i1 %v728, label %b119, label %b120
b119:
  call void %v727(ptr %v724, i64 8, ptr %v720, i64 8, ptr %v685)
  br label %b120
b120:
  %v729 = add i64 %v719, 64
  br label %b121
b121:
  %v730 = phi i64 [ %v714, %b120 ], [ %v760, %b126 ]
  %v731 = icmp slt i64 %v730, %v718
  br i1 %v731, label %b122, label %b123
b122:
  %v732 = sub i64 %v730, %v714
  %v733 = mul i64 %v732, 8
  %v734 = getelementptr inbounds float, ptr %v685, i64 %v733
  %v735 = mul i64 %v730, 1
  %v736 = getelementptr inbounds float, ptr %v68, i64 %v735
  %v737 = getelementptr inbounds float, ptr %v736, i64 0
  %v738 = load float, ptr %v737, align 4
  %v739 = mul i64 %v730, 8
  %v740 = getelementptr inbounds float, ptr %v38, i64 %v739
  br label %b124
b124:
  %v741 = phi i64 [ 0, %b122 ], [ %v759, %b125 ]
  %v742 = icmp slt i64 %v741, 1
  br i1 %v742, label %b125, label %b126
b125:
  %v743 = mul i64 %v704, 1
  %v744 = add i64 %v743, %v741
  %v745 = mul i64 %v744, 8
  %v746 = add i64 0, %v741
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v734, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 0, %v745
  %v751 = getelementptr inbounds float, ptr %v12, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = insertelement <8 x float> poison, float %v738, i64 0
  %v754 = shufflevector <8 x float> %v753, <8 x float> poison, <8 x i32> zeroinitializer
  %v755 = fmul <8 x float> %v754, %v752
  %v756 = fadd <8 x float> %v749, %v755
  %v757 = add i64 0, %v745
  %v758 = getelementptr inbounds float, ptr %v740, i64 %v757
  store <8 x float> %v756, ptr %v758, align 4
  %v759 = add nsw i64 %v741, 1
  br label %b124
b126:
  %v760 = add nsw i64 %v730, 1
  br label %b121
b123:
  %v761 = add nsw i64 %v710, 1
  br label %b116
b118:
  %v762 = add nsw i64 %v704, 1
  br label %b113
b115:
  %v763 = add nsw i64 %v699, 96
  br label %b110
b112:
  %v764 = icmp sgt i64 %v3, 1
  br i1 %v764, label %b127, label %b128
b127:
  %v765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v766 = atomicrmw add ptr %v765, i64 1 acq_rel
  %v767 = mul i64 %v3, 4
  br label %b129
b129:
  %v768 = load atomic i64, ptr %v765 acquire, align 8
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b130, label %b131
b130:
  %v770 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v771 = icmp eq i64 %v2, 0
  br i1 %v771, label %b132, label %b133
b132:
  br label %b134
b134:
  %v772 = phi i64 [ 0, %b132 ], [ %v796, %b139 ]
  %v773 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v795, %b139 ]
  %v774 = icmp slt i64 %v772, %v8
  br i1 %v774, label %b135, label %b136
b135:
  %v775 = add i64 %v772, 128
  %v776 = icmp slt i64 %v775, %v8
  %v777 = select i1 %v776, i64 %v775, i64 %v8
  br label %b137
b137:
  %v778 = phi i64 [ %v772, %b135 ], [ %v794, %b138 ]
  %v779 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v793, %b138 ]
  %v780 = icmp slt i64 %v778, %v777
  br i1 %v780, label %b138, label %b139
b138:
  %v781 = mul i64 %v778, 1
  %v782 = getelementptr inbounds float, ptr %v68, i64 %v781
  %v783 = getelementptr inbounds float, ptr %v782, i64 0
  %v784 = load float, ptr %v783, align 4
  %v785 = mul i64 %v778, 8
  %v786 = getelementptr inbounds float, ptr %v10, i64 %v785
  %v787 = add i64 0, 0
  %v788 = getelementptr inbounds float, ptr %v786, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = insertelement <8 x float> poison, float %v784, i64 0
  %v791 = shufflevector <8 x float> %v790, <8 x float> poison, <8 x i32> zeroinitializer
  %v792 = fmul <8 x float> %v791, %v789
  %v793 = fadd <8 x float> %v779, %v792
  %v794 = add nsw i64 %v778, 1
  br label %b137
b139:
  %v795 = fadd <8 x float> %v773, %v779
  %v796 = add nsw i64 %v772, 128
  br label %b134
b136:
  %v797 = add i64 0, 0
  %v798 = getelementptr inbounds float, ptr %v40, i64 %v797
  store <8 x float> %v773, ptr %v798, align 4
  br label %b133
b133:
  %v799 = icmp sgt i64 %v3, 1
  br i1 %v799, label %b140, label %b141
b140:
  %v800 = getelementptr inbounds i64, ptr %v1, i64 3
  %v801 = atomicrmw add ptr %v800, i64 1 acq_rel
  %v802 = mul i64 %v3, 5
  br label %b142
b142:
  %v803 = load atomic i64, ptr %v800 acquire, align 8
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b143, label %b144
b143:
  %v805 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v806 = icmp eq i64 %v2, 0
  br i1 %v806, label %b145, label %b146
b145:
  br label %b147
b147:
  %v807 = phi i64 [ 0, %b145 ], [ %v831, %b152 ]
  %v808 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v830, %b152 ]
  %v809 = icmp slt i64 %v807, %v8
  br i1 %v809, label %b148, label %b149
b148:
  %v810 = add i64 %v807, 128
  %v811 = icmp slt i64 %v810, %v8
  %v812 = select i1 %v811, i64 %v810, i64 %v8
  br label %b150
b150:
  %v813 = phi i64 [ %v807, %b148 ], [ %v829, %b151 ]
  %v814 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v828, %b151 ]
  %v815 = icmp slt i64 %v813, %v812
  br i1 %v815, label %b151, label %b152
b151:
  %v816 = mul i64 %v813, 1
  %v817 = getelementptr inbounds float, ptr %v68, i64 %v816
  %v818 = getelementptr inbounds float, ptr %v817, i64 0
  %v819 = load float, ptr %v818, align 4
  %v820 = mul i64 %v813, 8
  %v821 = getelementptr inbounds float, ptr %v30, i64 %v820
  %v822 = add i64 0, 0
  %v823 = getelementptr inbounds float, ptr %v821, i64 %v822
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = insertelement <8 x float> poison, float %v819, i64 0
  %v826 = shufflevector <8 x float> %v825, <8 x float> poison, <8 x i32> zeroinitializer
  %v827 = fmul <8 x float> %v826, %v824
  %v828 = fadd <8 x float> %v814, %v827
  %v829 = add nsw i64 %v813, 1
  br label %b150
b152:
  %v830 = fadd <8 x float> %v808, %v814
  %v831 = add nsw i64 %v807, 128
  br label %b147
b149:
  %v832 = add i64 0, 0
  %v833 = getelementptr inbounds float, ptr %v42, i64 %v832
  store <8 x float> %v808, ptr %v833, align 4
  br label %b146
b146:
  %v834 = icmp sgt i64 %v3, 1
  br i1 %v834, label %b153, label %b154
b153:
  %v835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v836 = atomicrmw add ptr %v835, i64 1 acq_rel
  %v837 = mul i64 %v3, 6
  br label %b155
b155:
  %v838 = load atomic i64, ptr %v835 acquire, align 8
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b156, label %b157
b156:
  %v840 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v841 = icmp eq i64 %v2, 0
  br i1 %v841, label %b158, label %b159
b158:
  %v842 = icmp ult i64 6, 8
  %v843 = select i1 %v842, i64 6, i64 8
  %v844 = trunc i64 %v843 to i32
  %v845 = insertelement <8 x i32> poison, i32 %v844, i64 0
  %v846 = shufflevector <8 x i32> %v845, <8 x i32> poison, <8 x i32> zeroinitializer
  %v847 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v846
  br label %b160
b160:
  %v848 = phi i64 [ 0, %b158 ], [ %v872, %b165 ]
  %v849 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v871, %b165 ]
  %v850 = icmp slt i64 %v848, %v8
  br i1 %v850, label %b161, label %b162
b161:
  %v851 = add i64 %v848, 128
  %v852 = icmp slt i64 %v851, %v8
  %v853 = select i1 %v852, i64 %v851, i64 %v8
  br label %b163
b163:
  %v854 = phi i64 [ %v848, %b161 ], [ %v870, %b164 ]
  %v855 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v869, %b164 ]
  %v856 = icmp slt i64 %v854, %v853
  br i1 %v856, label %b164, label %b165
b164:
  %v857 = mul i64 %v854, 1
  %v858 = getelementptr inbounds float, ptr %v68, i64 %v857
  %v859 = getelementptr inbounds float, ptr %v858, i64 0
  %v860 = load float, ptr %v859, align 4
  %v861 = mul i64 %v854, 6
  %v862 = getelementptr inbounds float, ptr %v32, i64 %v861
  %v863 = add i64 0, 0
  %v864 = getelementptr inbounds float, ptr %v862, i64 %v863
  %v865 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v864, <8 x i1> %v847, <8 x float> zeroinitializer)
  %v866 = insertelement <8 x float> poison, float %v860, i64 0
  %v867 = shufflevector <8 x float> %v866, <8 x float> poison, <8 x i32> zeroinitializer
  %v868 = fmul <8 x float> %v867, %v865
  %v869 = fadd <8 x float> %v855, %v868
  %v870 = add nsw i64 %v854, 1
  br label %b163
b165:
  %v871 = fadd <8 x float> %v849, %v855
  %v872 = add nsw i64 %v848, 128
  br label %b160
b162:
  %v873 = add i64 0, 0
  %v874 = getelementptr inbounds float, ptr %v44, i64 %v873
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v849, ptr align 4 %v874, <8 x i1> %v847)
  br label %b159
b159:
  %v875 = icmp sgt i64 %v3, 1
  br i1 %v875, label %b166, label %b167
b166:
  %v876 = getelementptr inbounds i64, ptr %v1, i64 3
  %v877 = atomicrmw add ptr %v876, i64 1 acq_rel
  %v878 = mul i64 %v3, 7
  br label %b168
b168:
  %v879 = load atomic i64, ptr %v876 acquire, align 8
  %v880 = icmp slt i64 %v879, %v878
  br i1 %v880, label %b169, label %b170
b169:
  %v881 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v882 = mul i64 0, 8
  %v883 = getelementptr inbounds float, ptr %v64, i64 %v882
  %v884 = getelementptr inbounds float, ptr %v883, i64 0
  %v885 = mul i64 0, 8
  %v886 = getelementptr inbounds float, ptr %v10, i64 %v885
  %v887 = getelementptr inbounds float, ptr %v886, i64 0
  %v888 = getelementptr inbounds float, ptr %v93, i64 12288
  %v889 = add i64 8, 1
  %v890 = sdiv i64 %v889, 2
  %v891 = add i64 %v2, 1
  %v892 = mul i64 %v890, %v2
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 2
  %v895 = icmp slt i64 %v894, 8
  %v896 = select i1 %v895, i64 %v894, i64 8
  %v897 = mul i64 %v890, %v891
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 2
  %v900 = icmp slt i64 %v899, 8
  %v901 = select i1 %v900, i64 %v899, i64 8
  %v902 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b171
b171:
  %v903 = phi i64 [ %v896, %b167 ], [ %v911, %b176 ]
  %v904 = icmp slt i64 %v903, %v901
  br i1 %v904, label %b172, label %b173
b172:
  %v905 = mul i64 %v903, 8
  %v906 = getelementptr inbounds float, ptr %v902, i64 %v905
  br label %b174
b174:
  %v907 = phi i64 [ 0, %b172 ], [ %v910, %b175 ]
  %v908 = icmp slt i64 %v907, 8
  br i1 %v908, label %b175, label %b176
b175:
  %v909 = getelementptr inbounds float, ptr %v906, i64 %v907
  store float 0x0000000000000000, ptr %v909, align 4
  %v910 = add nsw i64 %v907, 1
  br label %b174
b176:
  %v911 = add nsw i64 %v903, 1
  br label %b171
b173:
  %v912 = mul i64 %v8, 1
  br label %b177
b177:
  %v913 = phi i64 [ 0, %b173 ], [ %v1017, %b182 ]
  %v914 = icmp slt i64 %v913, %v912
  br i1 %v914, label %b178, label %b179
b178:
  %v915 = sub i64 %v912, %v913
  %v916 = icmp slt i64 %v915, 384
  %v917 = select i1 %v916, i64 %v915, i64 384
  br label %b180
b180:
  %v918 = phi i64 [ %v896, %b178 ], [ %v1016, %b206 ]
  %v919 = icmp slt i64 %v918, %v901
  br i1 %v919, label %b181, label %b182
b181:
  %v920 = sub i64 %v901, %v918
  %v921 = icmp slt i64 %v920, 64
  %v922 = select i1 %v921, i64 %v920, i64 64
  %v923 = sdiv i64 %v922, 2
  %v924 = mul i64 %v923, 2
  %v925 = sub i64 %v922, %v924
  %v926 = mul i64 %v913, 8
  %v927 = add i64 %v926, %v918
  %v928 = getelementptr inbounds float, ptr %v884, i64 %v927
  br label %b183
b183:
  %v929 = phi i64 [ 0, %b181 ], [ %v955, %b191 ]
  %v930 = icmp slt i64 %v929, %v917
  br i1 %v930, label %b184, label %b185
b184:
  %v931 = mul i64 %v929, 8
  %v932 = getelementptr inbounds float, ptr %v928, i64 %v931
  %v933 = mul i64 %v929, 2
  %v934 = getelementptr inbounds float, ptr %v888, i64 %v933
  br label %b186
b186:
  %v935 = phi i64 [ 0, %b184 ], [ %v944, %b187 ]
  %v936 = icmp slt i64 %v935, %v923
  br i1 %v936, label %b187, label %b188
b187:
  %v937 = mul i64 %v935, 2
  %v938 = getelementptr inbounds float, ptr %v932, i64 %v937
  %v939 = mul i64 %v935, 768
  %v940 = getelementptr inbounds float, ptr %v934, i64 %v939
  %v941 = getelementptr inbounds float, ptr %v938, i64 0
  %v942 = load <2 x float>, ptr %v941, align 4
  %v943 = getelementptr inbounds float, ptr %v940, i64 0
  store <2 x float> %v942, ptr %v943, align 4
  %v944 = add nsw i64 %v935, 1
  br label %b186
b188:
  %v945 = mul i64 %v923, 2
  %v946 = getelementptr inbounds float, ptr %v932, i64 %v945
  %v947 = mul i64 %v923, 768
  %v948 = getelementptr inbounds float, ptr %v934, i64 %v947
  br label %b189
b189:
  %v949 = phi i64 [ 0, %b188 ], [ %v954, %b190 ]
  %v950 = icmp slt i64 %v949, %v925
  br i1 %v950, label %b190, label %b191
b190:
  %v951 = getelementptr inbounds float, ptr %v946, i64 %v949
  %v952 = load float, ptr %v951, align 4
  %v953 = getelementptr inbounds float, ptr %v948, i64 %v949
  store float %v952, ptr %v953, align 4
  %v954 = add nsw i64 %v949, 1
  br label %b189, !llvm.loop !0
b191:
  %v955 = add nsw i64 %v929, 1
  br label %b183
b185:
  br label %b192
b192:
  %v956 = phi i64 [ 0, %b185 ], [ %v991, %b200 ]
  %v957 = icmp slt i64 %v956, 0
  br i1 %v957, label %b193, label %b194
b193:
  %v958 = mul i64 %v913, 8
  %v959 = add i64 %v958, %v956
  %v960 = getelementptr inbounds float, ptr %v887, i64 %v959
  br label %b195
b195:
  %v961 = phi i64 [ 0, %b193 ], [ %v979, %b196 ]
  %v962 = icmp slt i64 %v961, %v917
  br i1 %v962, label %b196, label %b197
b196:
  %v963 = mul i64 %v961, 8
  %v964 = getelementptr inbounds float, ptr %v960, i64 %v963
  %v965 = mul i64 %v961, 32
  %v966 = getelementptr inbounds float, ptr %v93, i64 %v965
  %v967 = getelementptr inbounds float, ptr %v964, i64 0
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = getelementptr inbounds float, ptr %v966, i64 0
  store <8 x float> %v968, ptr %v969, align 4
  %v970 = getelementptr inbounds float, ptr %v964, i64 8
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = getelementptr inbounds float, ptr %v966, i64 8
  store <8 x float> %v971, ptr %v972, align 4
  %v973 = getelementptr inbounds float, ptr %v964, i64 16
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = getelementptr inbounds float, ptr %v966, i64 16
  store <8 x float> %v974, ptr %v975, align 4
  %v976 = getelementptr inbounds float, ptr %v964, i64 24
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = getelementptr inbounds float, ptr %v966, i64 24
  store <8 x float> %v977, ptr %v978, align 4
  %v979 = add nsw i64 %v961, 1
  br label %b195
b197:
  %v980 = sdiv i64 %v922, 2
  br label %b198
b198:
  %v981 = phi i64 [ 0, %b197 ], [ %v990, %b199 ]
  %v982 = icmp slt i64 %v981, %v980
  br i1 %v982, label %b199, label %b200
b199:
  %v983 = mul i64 %v981, 2
  %v984 = add i64 %v918, %v983
  %v985 = mul i64 %v981, 768
  %v986 = getelementptr inbounds float, ptr %v888, i64 %v985
  %v987 = mul i64 %v984, 8
  %v988 = add i64 %v987, %v956
  %v989 = getelementptr inbounds float, ptr %v902, i64 %v988
  call void @outer_2x32(ptr %v986, ptr %v93, i64 %v917, ptr %v989, i64 8)
  %v990 = add nsw i64 %v981, 1
  br label %b198
b200:
  %v991 = add nsw i64 %v956, 32
  br label %b192
b194:
  %v992 = mul i64 %v913, 8
  %v993 = add i64 %v992, 0
  %v994 = getelementptr inbounds float, ptr %v887, i64 %v993
  br label %b201
b201:
  %v995 = phi i64 [ 0, %b194 ], [ %v1004, %b202 ]
  %v996 = icmp slt i64 %v995, %v917
  br i1 %v996, label %b202, label %b203
b202:
  %v997 = mul i64 %v995, 8
  %v998 = getelementptr inbounds float, ptr %v994, i64 %v997
  %v999 = mul i64 %v995, 8
  %v1000 = getelementptr inbounds float, ptr %v93, i64 %v999
  %v1001 = getelementptr inbounds float, ptr %v998, i64 0
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = getelementptr inbounds float, ptr %v1000, i64 0
  store <8 x float> %v1002, ptr %v1003, align 4
  %v1004 = add nsw i64 %v995, 1
  br label %b201
b203:
  %v1005 = sdiv i64 %v922, 2
  br label %b204
b204:
  %v1006 = phi i64 [ 0, %b203 ], [ %v1015, %b205 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b205, label %b206
b205:
  %v1008 = mul i64 %v1006, 2
  %v1009 = add i64 %v918, %v1008
  %v1010 = mul i64 %v1006, 768
  %v1011 = getelementptr inbounds float, ptr %v888, i64 %v1010
  %v1012 = mul i64 %v1009, 8
  %v1013 = add i64 %v1012, 0
  %v1014 = getelementptr inbounds float, ptr %v902, i64 %v1013
  call void @outer_2x8(ptr %v1011, ptr %v93, i64 %v917, ptr %v1014, i64 8)
  %v1015 = add nsw i64 %v1006, 1
  br label %b204
b206:
  %v1016 = add nsw i64 %v918, 64
  br label %b180
b182:
  %v1017 = add nsw i64 %v913, 384
  br label %b177
b179:
  %v1018 = icmp sgt i64 %v3, 1
  br i1 %v1018, label %b207, label %b208
b207:
  %v1019 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1020 = atomicrmw add ptr %v1019, i64 1 acq_rel
  %v1021 = mul i64 %v3, 8
  br label %b209
b209:
  %v1022 = load atomic i64, ptr %v1019 acquire, align 8
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b210, label %b211
b210:
  %v1024 = call i32 @sched_yield()
  br label %b209
b211:
  br label %b208
b208:
  %v1025 = mul i64 0, 8
  %v1026 = getelementptr inbounds float, ptr %v64, i64 %v1025
  %v1027 = getelementptr inbounds float, ptr %v1026, i64 0
  %v1028 = mul i64 0, 8
  %v1029 = getelementptr inbounds float, ptr %v30, i64 %v1028
  %v1030 = getelementptr inbounds float, ptr %v1029, i64 0
  %v1031 = getelementptr inbounds float, ptr %v93, i64 12288
  %v1032 = add i64 8, 1
  %v1033 = sdiv i64 %v1032, 2
  %v1034 = add i64 %v2, 1
  %v1035 = mul i64 %v1033, %v2
  %v1036 = sdiv i64 %v1035, %v3
  %v1037 = mul i64 %v1036, 2
  %v1038 = icmp slt i64 %v1037, 8
  %v1039 = select i1 %v1038, i64 %v1037, i64 8
  %v1040 = mul i64 %v1033, %v1034
  %v1041 = sdiv i64 %v1040, %v3
  %v1042 = mul i64 %v1041, 2
  %v1043 = icmp slt i64 %v1042, 8
  %v1044 = select i1 %v1043, i64 %v1042, i64 8
  %v1045 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b212
b212:
  %v1046 = phi i64 [ %v1039, %b208 ], [ %v1054, %b217 ]
  %v1047 = icmp slt i64 %v1046, %v1044
  br i1 %v1047, label %b213, label %b214
b213:
  %v1048 = mul i64 %v1046, 8
  %v1049 = getelementptr inbounds float, ptr %v1045, i64 %v1048
  br label %b215
b215:
  %v1050 = phi i64 [ 0, %b213 ], [ %v1053, %b216 ]
  %v1051 = icmp slt i64 %v1050, 8
  br i1 %v1051, label %b216, label %b217
b216:
  %v1052 = getelementptr inbounds float, ptr %v1049, i64 %v1050
  store float 0x0000000000000000, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1050, 1
  br label %b215
b217:
  %v1054 = add nsw i64 %v1046, 1
  br label %b212
b214:
  %v1055 = mul i64 %v8, 1
  br label %b218
b218:
  %v1056 = phi i64 [ 0, %b214 ], [ %v1160, %b223 ]
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b219, label %b220
b219:
  %v1058 = sub i64 %v1055, %v1056
  %v1059 = icmp slt i64 %v1058, 384
  %v1060 = select i1 %v1059, i64 %v1058, i64 384
  br label %b221
b221:
  %v1061 = phi i64 [ %v1039, %b219 ], [ %v1159, %b247 ]
  %v1062 = icmp slt i64 %v1061, %v1044
  br i1 %v1062, label %b222, label %b223
b222:
  %v1063 = sub i64 %v1044, %v1061
  %v1064 = icmp slt i64 %v1063, 64
  %v1065 = select i1 %v1064, i64 %v1063, i64 64
  %v1066 = sdiv i64 %v1065, 2
  %v1067 = mul i64 %v1066, 2
  %v1068 = sub i64 %v1065, %v1067
  %v1069 = mul i64 %v1056, 8
  %v1070 = add i64 %v1069, %v1061
  %v1071 = getelementptr inbounds float, ptr %v1027, i64 %v1070
  br label %b224
b224:
  %v1072 = phi i64 [ 0, %b222 ], [ %v1098, %b232 ]
  %v1073 = icmp slt i64 %v1072, %v1060
  br i1 %v1073, label %b225, label %b226
b225:
  %v1074 = mul i64 %v1072, 8
  %v1075 = getelementptr inbounds float, ptr %v1071, i64 %v1074
  %v1076 = mul i64 %v1072, 2
  %v1077 = getelementptr inbounds float, ptr %v1031, i64 %v1076
  br label %b227
b227:
  %v1078 = phi i64 [ 0, %b225 ], [ %v1087, %b228 ]
  %v1079 = icmp slt i64 %v1078, %v1066
  br i1 %v1079, label %b228, label %b229
b228:
  %v1080 = mul i64 %v1078, 2
  %v1081 = getelementptr inbounds float, ptr %v1075, i64 %v1080
  %v1082 = mul i64 %v1078, 768
  %v1083 = getelementptr inbounds float, ptr %v1077, i64 %v1082
  %v1084 = getelementptr inbounds float, ptr %v1081, i64 0
  %v1085 = load <2 x float>, ptr %v1084, align 4
  %v1086 = getelementptr inbounds float, ptr %v1083, i64 0
  store <2 x float> %v1085, ptr %v1086, align 4
  %v1087 = add nsw i64 %v1078, 1
  br label %b227
b229:
  %v1088 = mul i64 %v1066, 2
  %v1089 = getelementptr inbounds float, ptr %v1075, i64 %v1088
  %v1090 = mul i64 %v1066, 768
  %v1091 = getelementptr inbounds float, ptr %v1077, i64 %v1090
  br label %b230
b230:
  %v1092 = phi i64 [ 0, %b229 ], [ %v1097, %b231 ]
  %v1093 = icmp slt i64 %v1092, %v1068
  br i1 %v1093, label %b231, label %b232
b231:
  %v1094 = getelementptr inbounds float, ptr %v1089, i64 %v1092
  %v1095 = load float, ptr %v1094, align 4
  %v1096 = getelementptr inbounds float, ptr %v1091, i64 %v1092
  store float %v1095, ptr %v1096, align 4
  %v1097 = add nsw i64 %v1092, 1
  br label %b230, !llvm.loop !3
b232:
  %v1098 = add nsw i64 %v1072, 1
  br label %b224
b226:
  br label %b233
b233:
  %v1099 = phi i64 [ 0, %b226 ], [ %v1134, %b241 ]
  %v1100 = icmp slt i64 %v1099, 0
  br i1 %v1100, label %b234, label %b235
b234:
  %v1101 = mul i64 %v1056, 8
  %v1102 = add i64 %v1101, %v1099
  %v1103 = getelementptr inbounds float, ptr %v1030, i64 %v1102
  br label %b236
b236:
  %v1104 = phi i64 [ 0, %b234 ], [ %v1122, %b237 ]
  %v1105 = icmp slt i64 %v1104, %v1060
  br i1 %v1105, label %b237, label %b238
b237:
  %v1106 = mul i64 %v1104, 8
  %v1107 = getelementptr inbounds float, ptr %v1103, i64 %v1106
  %v1108 = mul i64 %v1104, 32
  %v1109 = getelementptr inbounds float, ptr %v93, i64 %v1108
  %v1110 = getelementptr inbounds float, ptr %v1107, i64 0
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = getelementptr inbounds float, ptr %v1109, i64 0
  store <8 x float> %v1111, ptr %v1112, align 4
  %v1113 = getelementptr inbounds float, ptr %v1107, i64 8
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = getelementptr inbounds float, ptr %v1109, i64 8
  store <8 x float> %v1114, ptr %v1115, align 4
  %v1116 = getelementptr inbounds float, ptr %v1107, i64 16
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = getelementptr inbounds float, ptr %v1109, i64 16
  store <8 x float> %v1117, ptr %v1118, align 4
  %v1119 = getelementptr inbounds float, ptr %v1107, i64 24
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = getelementptr inbounds float, ptr %v1109, i64 24
  store <8 x float> %v1120, ptr %v1121, align 4
  %v1122 = add nsw i64 %v1104, 1
  br label %b236
b238:
  %v1123 = sdiv i64 %v1065, 2
  br label %b239
b239:
  %v1124 = phi i64 [ 0, %b238 ], [ %v1133, %b240 ]
  %v1125 = icmp slt i64 %v1124, %v1123
  br i1 %v1125, label %b240, label %b241
b240:
  %v1126 = mul i64 %v1124, 2
  %v1127 = add i64 %v1061, %v1126
  %v1128 = mul i64 %v1124, 768
  %v1129 = getelementptr inbounds float, ptr %v1031, i64 %v1128
  %v1130 = mul i64 %v1127, 8
  %v1131 = add i64 %v1130, %v1099
  %v1132 = getelementptr inbounds float, ptr %v1045, i64 %v1131
  call void @outer_2x32(ptr %v1129, ptr %v93, i64 %v1060, ptr %v1132, i64 8)
  %v1133 = add nsw i64 %v1124, 1
  br label %b239
b241:
  %v1134 = add nsw i64 %v1099, 32
  br label %b233
b235:
  %v1135 = mul i64 %v1056, 8
  %v1136 = add i64 %v1135, 0
  %v1137 = getelementptr inbounds float, ptr %v1030, i64 %v1136
  br label %b242
b242:
  %v1138 = phi i64 [ 0, %b235 ], [ %v1147, %b243 ]
  %v1139 = icmp slt i64 %v1138, %v1060
  br i1 %v1139, label %b243, label %b244
b243:
  %v1140 = mul i64 %v1138, 8
  %v1141 = getelementptr inbounds float, ptr %v1137, i64 %v1140
  %v1142 = mul i64 %v1138, 8
  %v1143 = getelementptr inbounds float, ptr %v93, i64 %v1142
  %v1144 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = getelementptr inbounds float, ptr %v1143, i64 0
  store <8 x float> %v1145, ptr %v1146, align 4
  %v1147 = add nsw i64 %v1138, 1
  br label %b242
b244:
  %v1148 = sdiv i64 %v1065, 2
  br label %b245
b245:
  %v1149 = phi i64 [ 0, %b244 ], [ %v1158, %b246 ]
  %v1150 = icmp slt i64 %v1149, %v1148
  br i1 %v1150, label %b246, label %b247
b246:
  %v1151 = mul i64 %v1149, 2
  %v1152 = add i64 %v1061, %v1151
  %v1153 = mul i64 %v1149, 768
  %v1154 = getelementptr inbounds float, ptr %v1031, i64 %v1153
  %v1155 = mul i64 %v1152, 8
  %v1156 = add i64 %v1155, 0
  %v1157 = getelementptr inbounds float, ptr %v1045, i64 %v1156
  call void @outer_2x8(ptr %v1154, ptr %v93, i64 %v1060, ptr %v1157, i64 8)
  %v1158 = add nsw i64 %v1149, 1
  br label %b245
b247:
  %v1159 = add nsw i64 %v1061, 64
  br label %b221
b223:
  %v1160 = add nsw i64 %v1056, 384
  br label %b218
b220:
  %v1161 = icmp sgt i64 %v3, 1
  br i1 %v1161, label %b248, label %b249
b248:
  %v1162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1163 = atomicrmw add ptr %v1162, i64 1 acq_rel
  %v1164 = mul i64 %v3, 9
  br label %b250
b250:
  %v1165 = load atomic i64, ptr %v1162 acquire, align 8
  %v1166 = icmp slt i64 %v1165, %v1164
  br i1 %v1166, label %b251, label %b252
b251:
  %v1167 = call i32 @sched_yield()
  br label %b250
b252:
  br label %b249
b249:
  %v1168 = mul i64 0, 8
  %v1169 = getelementptr inbounds float, ptr %v64, i64 %v1168
  %v1170 = getelementptr inbounds float, ptr %v1169, i64 0
  %v1171 = mul i64 1, %v7
  %v1172 = add i64 0, %v1171
  %v1173 = mul i64 %v1172, 6
  %v1174 = getelementptr inbounds float, ptr %v32, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = getelementptr inbounds float, ptr %v93, i64 12288
  %v1177 = add i64 8, 1
  %v1178 = sdiv i64 %v1177, 2
  %v1179 = add i64 %v2, 1
  %v1180 = mul i64 %v1178, %v2
  %v1181 = sdiv i64 %v1180, %v3
  %v1182 = mul i64 %v1181, 2
  %v1183 = icmp slt i64 %v1182, 8
  %v1184 = select i1 %v1183, i64 %v1182, i64 8
  %v1185 = mul i64 %v1178, %v1179
  %v1186 = sdiv i64 %v1185, %v3
  %v1187 = mul i64 %v1186, 2
  %v1188 = icmp slt i64 %v1187, 8
  %v1189 = select i1 %v1188, i64 %v1187, i64 8
  %v1190 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b253
b253:
  %v1191 = phi i64 [ %v1184, %b249 ], [ %v1199, %b258 ]
  %v1192 = icmp slt i64 %v1191, %v1189
  br i1 %v1192, label %b254, label %b255
b254:
  %v1193 = mul i64 %v1191, 6
  %v1194 = getelementptr inbounds float, ptr %v1190, i64 %v1193
  br label %b256
b256:
  %v1195 = phi i64 [ 0, %b254 ], [ %v1198, %b257 ]
  %v1196 = icmp slt i64 %v1195, 6
  br i1 %v1196, label %b257, label %b258
b257:
  %v1197 = getelementptr inbounds float, ptr %v1194, i64 %v1195
  store float 0x0000000000000000, ptr %v1197, align 4
  %v1198 = add nsw i64 %v1195, 1
  br label %b256
b258:
  %v1199 = add nsw i64 %v1191, 1
  br label %b253
b255:
  %v1200 = mul i64 %v8, 1
  br label %b259
b259:
  %v1201 = phi i64 [ 0, %b255 ], [ %v1311, %b264 ]
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b260, label %b261
b260:
  %v1203 = sub i64 %v1200, %v1201
  %v1204 = icmp slt i64 %v1203, 384
  %v1205 = select i1 %v1204, i64 %v1203, i64 384
  br label %b262
b262:
  %v1206 = phi i64 [ %v1184, %b260 ], [ %v1310, %b288 ]
  %v1207 = icmp slt i64 %v1206, %v1189
  br i1 %v1207, label %b263, label %b264
b263:
  %v1208 = sub i64 %v1189, %v1206
  %v1209 = icmp slt i64 %v1208, 64
  %v1210 = select i1 %v1209, i64 %v1208, i64 64
  %v1211 = sdiv i64 %v1210, 2
  %v1212 = mul i64 %v1211, 2
  %v1213 = sub i64 %v1210, %v1212
  %v1214 = mul i64 %v1201, 8
  %v1215 = add i64 %v1214, %v1206
  %v1216 = getelementptr inbounds float, ptr %v1170, i64 %v1215
  br label %b265
b265:
  %v1217 = phi i64 [ 0, %b263 ], [ %v1243, %b273 ]
  %v1218 = icmp slt i64 %v1217, %v1205
  br i1 %v1218, label %b266, label %b267
b266:
  %v1219 = mul i64 %v1217, 8
  %v1220 = getelementptr inbounds float, ptr %v1216, i64 %v1219
  %v1221 = mul i64 %v1217, 2
  %v1222 = getelementptr inbounds float, ptr %v1176, i64 %v1221
  br label %b268
b268:
  %v1223 = phi i64 [ 0, %b266 ], [ %v1232, %b269 ]
  %v1224 = icmp slt i64 %v1223, %v1211
  br i1 %v1224, label %b269, label %b270
b269:
  %v1225 = mul i64 %v1223, 2
  %v1226 = getelementptr inbounds float, ptr %v1220, i64 %v1225
  %v1227 = mul i64 %v1223, 768
  %v1228 = getelementptr inbounds float, ptr %v1222, i64 %v1227
  %v1229 = getelementptr inbounds float, ptr %v1226, i64 0
  %v1230 = load <2 x float>, ptr %v1229, align 4
  %v1231 = getelementptr inbounds float, ptr %v1228, i64 0
  store <2 x float> %v1230, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1223, 1
  br label %b268
b270:
  %v1233 = mul i64 %v1211, 2
  %v1234 = getelementptr inbounds float, ptr %v1220, i64 %v1233
  %v1235 = mul i64 %v1211, 768
  %v1236 = getelementptr inbounds float, ptr %v1222, i64 %v1235
  br label %b271
b271:
  %v1237 = phi i64 [ 0, %b270 ], [ %v1242, %b272 ]
  %v1238 = icmp slt i64 %v1237, %v1213
  br i1 %v1238, label %b272, label %b273
b272:
  %v1239 = getelementptr inbounds float, ptr %v1234, i64 %v1237
  %v1240 = load float, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1236, i64 %v1237
  store float %v1240, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1237, 1
  br label %b271, !llvm.loop !6
b273:
  %v1243 = add nsw i64 %v1217, 1
  br label %b265
b267:
  br label %b274
b274:
  %v1244 = phi i64 [ 0, %b267 ], [ %v1279, %b282 ]
  %v1245 = icmp slt i64 %v1244, 0
  br i1 %v1245, label %b275, label %b276
b275:
  %v1246 = mul i64 %v1201, 6
  %v1247 = add i64 %v1246, %v1244
  %v1248 = getelementptr inbounds float, ptr %v1175, i64 %v1247
  br label %b277
b277:
  %v1249 = phi i64 [ 0, %b275 ], [ %v1267, %b278 ]
  %v1250 = icmp slt i64 %v1249, %v1205
  br i1 %v1250, label %b278, label %b279
b278:
  %v1251 = mul i64 %v1249, 6
  %v1252 = getelementptr inbounds float, ptr %v1248, i64 %v1251
  %v1253 = mul i64 %v1249, 32
  %v1254 = getelementptr inbounds float, ptr %v93, i64 %v1253
  %v1255 = getelementptr inbounds float, ptr %v1252, i64 0
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = getelementptr inbounds float, ptr %v1254, i64 0
  store <8 x float> %v1256, ptr %v1257, align 4
  %v1258 = getelementptr inbounds float, ptr %v1252, i64 8
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = getelementptr inbounds float, ptr %v1254, i64 8
  store <8 x float> %v1259, ptr %v1260, align 4
  %v1261 = getelementptr inbounds float, ptr %v1252, i64 16
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = getelementptr inbounds float, ptr %v1254, i64 16
  store <8 x float> %v1262, ptr %v1263, align 4
  %v1264 = getelementptr inbounds float, ptr %v1252, i64 24
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = getelementptr inbounds float, ptr %v1254, i64 24
  store <8 x float> %v1265, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1249, 1
  br label %b277
b279:
  %v1268 = sdiv i64 %v1210, 2
  br label %b280
b280:
  %v1269 = phi i64 [ 0, %b279 ], [ %v1278, %b281 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b281, label %b282
b281:
  %v1271 = mul i64 %v1269, 2
  %v1272 = add i64 %v1206, %v1271
  %v1273 = mul i64 %v1269, 768
  %v1274 = getelementptr inbounds float, ptr %v1176, i64 %v1273
  %v1275 = mul i64 %v1272, 6
  %v1276 = add i64 %v1275, %v1244
  %v1277 = getelementptr inbounds float, ptr %v1190, i64 %v1276
  call void @outer_2x32(ptr %v1274, ptr %v93, i64 %v1205, ptr %v1277, i64 6)
  %v1278 = add nsw i64 %v1269, 1
  br label %b280
b282:
  %v1279 = add nsw i64 %v1244, 32
  br label %b274
b276:
  %v1280 = mul i64 %v1201, 6
  %v1281 = add i64 %v1280, 0
  %v1282 = getelementptr inbounds float, ptr %v1175, i64 %v1281
  br label %b283
b283:
  %v1283 = phi i64 [ 0, %b276 ], [ %v1298, %b284 ]
  %v1284 = icmp slt i64 %v1283, %v1205
  br i1 %v1284, label %b284, label %b285
b284:
  %v1285 = mul i64 %v1283, 6
  %v1286 = getelementptr inbounds float, ptr %v1282, i64 %v1285
  %v1287 = mul i64 %v1283, 8
  %v1288 = getelementptr inbounds float, ptr %v93, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1286, i64 0
  %v1290 = icmp ult i64 6, 8
  %v1291 = select i1 %v1290, i64 6, i64 8
  %v1292 = trunc i64 %v1291 to i32
  %v1293 = insertelement <8 x i32> poison, i32 %v1292, i64 0
  %v1294 = shufflevector <8 x i32> %v1293, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1295 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1294
  %v1296 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1289, <8 x i1> %v1295, <8 x float> zeroinitializer)
  %v1297 = getelementptr inbounds float, ptr %v1288, i64 0
  store <8 x float> %v1296, ptr %v1297, align 4
  %v1298 = add nsw i64 %v1283, 1
  br label %b283
b285:
  %v1299 = sdiv i64 %v1210, 2
  br label %b286
b286:
  %v1300 = phi i64 [ 0, %b285 ], [ %v1309, %b287 ]
  %v1301 = icmp slt i64 %v1300, %v1299
  br i1 %v1301, label %b287, label %b288
b287:
  %v1302 = mul i64 %v1300, 2
  %v1303 = add i64 %v1206, %v1302
  %v1304 = mul i64 %v1300, 768
  %v1305 = getelementptr inbounds float, ptr %v1176, i64 %v1304
  %v1306 = mul i64 %v1303, 6
  %v1307 = add i64 %v1306, 0
  %v1308 = getelementptr inbounds float, ptr %v1190, i64 %v1307
  call void @outer_2x6(ptr %v1305, ptr %v93, i64 %v1205, ptr %v1308, i64 6)
  %v1309 = add nsw i64 %v1300, 1
  br label %b286
b288:
  %v1310 = add nsw i64 %v1206, 64
  br label %b262
b264:
  %v1311 = add nsw i64 %v1201, 384
  br label %b259
b261:
  %v1312 = icmp sgt i64 %v3, 1
  br i1 %v1312, label %b289, label %b290
b289:
  %v1313 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1314 = atomicrmw add ptr %v1313, i64 1 acq_rel
  %v1315 = mul i64 %v3, 10
  br label %b291
b291:
  %v1316 = load atomic i64, ptr %v1313 acquire, align 8
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b292, label %b293
b292:
  %v1318 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_2x6(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = icmp ult i64 6, 8
  %v27 = select i1 %v26, i64 6, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
