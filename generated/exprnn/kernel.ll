; generated from specs/exprnn.yaml by `make generated`: do not edit
; exprnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v55 = alloca i64, i64 1, align 8
  %v415 = alloca float, i64 64, align 4
  %v499 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 6
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 13
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 19
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 21
  %v54 = load i64, ptr %v53, align 8
  store i64 0, ptr %v55, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v57 = load ptr, ptr %v56, align 4
  %v58 = mul i64 %v2, 0
  %v59 = add i64 %v58, 128
  %v60 = getelementptr inbounds float, ptr %v57, i64 %v59
  %v61 = getelementptr inbounds i64, ptr %v1, i64 4
  %v62 = load i64, ptr %v61, align 8
  %v63 = icmp eq i64 %v62, 0
  br i1 %v63, label %b0, label %b1
b0:
  %v64 = icmp eq i64 %v2, 0
  br i1 %v64, label %b2, label %b3
b2:
  %v65 = add i64 0, 0
  %v66 = getelementptr inbounds float, ptr %v32, i64 %v65
  %v67 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v68, ptr %v66, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v69 = icmp sgt i64 %v3, 1
  br i1 %v69, label %b4, label %b5
b4:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v55, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v55, align 8
  %v74 = mul i64 %v3, %v73
  br label %b6
b6:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b7, label %b8
b7:
  %v77 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b9, label %b10
b9:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 22
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b11, label %b12
b11:
  %v84 = add i64 %v7, 0
  %v85 = sdiv i64 %v84, 1
  %v86 = add i64 %v2, 1
  %v87 = mul i64 %v85, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  %v92 = mul i64 %v85, %v86
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  br label %b13
b13:
  %v97 = phi i64 [ %v91, %b11 ], [ %v108, %b14 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b14, label %b15
b14:
  %v99 = and i64 0, %v46
  %v100 = mul i64 %v99, %v7
  %v101 = add i64 %v100, %v97
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v20, i64 %v102
  %v104 = add i64 0, 0
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v104
  %v106 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v107, ptr %v105, align 4
  %v108 = add nsw i64 %v97, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b16, label %b17
b16:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v55, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v55, align 8
  %v114 = mul i64 %v3, %v113
  br label %b18
b18:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b19, label %b20
b19:
  %v117 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v118 = getelementptr inbounds float, ptr %v57, i64 0
  %v119 = getelementptr inbounds i64, ptr %v1, i64 4
  %v120 = load i64, ptr %v119, align 8
  %v121 = icmp eq i64 %v120, 0
  br i1 %v121, label %b21, label %b22
b21:
  %v122 = add i64 1, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, 1
  %v129 = select i1 %v128, i64 %v127, i64 1
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, 1
  %v134 = select i1 %v133, i64 %v132, i64 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  br label %b23
b23:
  %v137 = phi i64 [ %v129, %b21 ], [ %v252, %b35 ]
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b24, label %b25
b24:
  %v139 = mul i64 %v137, 64
  %v140 = mul i64 %v137, 8
  %v141 = add i64 %v139, 0
  %v142 = add i64 %v140, 0
  %v143 = getelementptr inbounds float, ptr %v118, i64 %v141
  %v144 = sub i64 8, %v142
  %v145 = icmp slt i64 %v144, 0
  %v146 = select i1 %v145, i64 0, i64 %v144
  %v147 = icmp ult i64 %v146, 8
  %v148 = select i1 %v147, i64 %v146, i64 8
  %v149 = trunc i64 %v148 to i32
  %v150 = insertelement <8 x i32> poison, i32 %v149, i64 0
  %v151 = shufflevector <8 x i32> %v150, <8 x i32> poison, <8 x i32> zeroinitializer
  %v152 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v151
  %v153 = mul i64 %v142, 8
  %v154 = add i64 0, %v153
  %v155 = getelementptr inbounds float, ptr %v12, i64 %v154
  %v156 = icmp sge i64 %v146, 8
  br i1 %v156, label %b26, label %b27
b26:
  br label %b28
b28:
  %v157 = phi i64 [ 0, %b26 ], [ %v231, %b29 ]
  %v158 = icmp slt i64 %v157, 8
  br i1 %v158, label %b29, label %b30
b29:
  %v159 = add i64 %v157, 0
  %v160 = getelementptr inbounds float, ptr %v155, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 %v157, 8
  %v163 = getelementptr inbounds float, ptr %v155, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 %v157, 16
  %v166 = getelementptr inbounds float, ptr %v155, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 %v157, 24
  %v169 = getelementptr inbounds float, ptr %v155, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 %v157, 32
  %v172 = getelementptr inbounds float, ptr %v155, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v157, 40
  %v175 = getelementptr inbounds float, ptr %v155, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v157, 48
  %v178 = getelementptr inbounds float, ptr %v155, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v157, 56
  %v181 = getelementptr inbounds float, ptr %v155, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v184 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v186 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v188 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v190 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v192 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v185, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v194 = shufflevector <8 x float> %v185, <8 x float> %v189, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v184, <8 x float> %v188, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v196 = shufflevector <8 x float> %v184, <8 x float> %v188, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v186, <8 x float> %v190, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v198 = shufflevector <8 x float> %v186, <8 x float> %v190, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v200 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v202 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v203 = shufflevector <8 x float> %v195, <8 x float> %v197, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v204 = shufflevector <8 x float> %v195, <8 x float> %v197, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v205 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v206 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v207 = add i64 %v157, 0
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v143, i64 %v208
  store <8 x float> %v199, ptr %v209, align 4
  %v210 = add i64 %v157, 1
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v143, i64 %v211
  store <8 x float> %v200, ptr %v212, align 4
  %v213 = add i64 %v157, 2
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v143, i64 %v214
  store <8 x float> %v201, ptr %v215, align 4
  %v216 = add i64 %v157, 3
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v143, i64 %v217
  store <8 x float> %v202, ptr %v218, align 4
  %v219 = add i64 %v157, 4
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v143, i64 %v220
  store <8 x float> %v203, ptr %v221, align 4
  %v222 = add i64 %v157, 5
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v143, i64 %v223
  store <8 x float> %v204, ptr %v224, align 4
  %v225 = add i64 %v157, 6
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v143, i64 %v226
  store <8 x float> %v205, ptr %v227, align 4
  %v228 = add i64 %v157, 7
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v143, i64 %v229
  store <8 x float> %v206, ptr %v230, align 4
  %v231 = add nsw i64 %v157, 8
  br label %b28
b30:
  br label %b31
b31:
  %v232 = phi i64 [ 8, %b30 ], [ %v240, %b32 ]
  %v233 = icmp slt i64 %v232, 8
  br i1 %v233, label %b32, label %b33
b32:
  %v234 = mul i64 %v232, 1
  %v235 = getelementptr inbounds float, ptr %v155, i64 %v234
  %v236 = getelementptr float, ptr %v235, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v237 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v236, <8 x i1> %v152, <8 x float> zeroinitializer)
  %v238 = mul i64 %v232, 8
  %v239 = getelementptr inbounds float, ptr %v143, i64 %v238
  store <8 x float> %v237, ptr %v239, align 4
  %v240 = add nsw i64 %v232, 1
  br label %b31
b33:
  br label %b27
b27:
  %v241 = icmp slt i64 %v146, 8
  br i1 %v241, label %b34, label %b35
b34:
  br label %b36
b36:
  %v242 = phi i64 [ 0, %b34 ], [ %v250, %b37 ]
  %v243 = icmp slt i64 %v242, 8
  br i1 %v243, label %b37, label %b38
b37:
  %v244 = mul i64 %v242, 1
  %v245 = getelementptr inbounds float, ptr %v155, i64 %v244
  %v246 = getelementptr float, ptr %v245, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v247 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v246, <8 x i1> %v152, <8 x float> zeroinitializer)
  %v248 = mul i64 %v242, 8
  %v249 = getelementptr inbounds float, ptr %v143, i64 %v248
  store <8 x float> %v247, ptr %v249, align 4
  %v250 = add nsw i64 %v242, 1
  br label %b36
b38:
  br label %b35
b35:
  %v251 = add i64 %v139, 64
  %v252 = add nsw i64 %v137, 1
  br label %b23
b25:
  br label %b22
b22:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b39, label %b40
b39:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = load i64, ptr %v55, align 8
  %v257 = add i64 %v256, 1
  store i64 %v257, ptr %v55, align 8
  %v258 = mul i64 %v3, %v257
  br label %b41
b41:
  %v259 = load atomic i64, ptr %v254 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b42, label %b43
b42:
  %v261 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v262 = getelementptr inbounds float, ptr %v57, i64 64
  %v263 = getelementptr inbounds i64, ptr %v1, i64 4
  %v264 = load i64, ptr %v263, align 8
  %v265 = icmp eq i64 %v264, 0
  br i1 %v265, label %b44, label %b45
b44:
  %v266 = add i64 1, 0
  %v267 = sdiv i64 %v266, 1
  %v268 = add i64 %v2, 1
  %v269 = mul i64 %v267, %v2
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, 1
  %v273 = select i1 %v272, i64 %v271, i64 1
  %v274 = mul i64 %v267, %v268
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, 1
  %v278 = select i1 %v277, i64 %v276, i64 1
  %v279 = icmp slt i64 %v278, 1
  %v280 = select i1 %v279, i64 %v278, i64 1
  br label %b46
b46:
  %v281 = phi i64 [ %v273, %b44 ], [ %v396, %b58 ]
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b47, label %b48
b47:
  %v283 = mul i64 %v281, 64
  %v284 = mul i64 %v281, 8
  %v285 = add i64 %v283, 0
  %v286 = add i64 %v284, 0
  %v287 = getelementptr inbounds float, ptr %v262, i64 %v285
  %v288 = sub i64 8, %v286
  %v289 = icmp slt i64 %v288, 0
  %v290 = select i1 %v289, i64 0, i64 %v288
  %v291 = icmp ult i64 %v290, 8
  %v292 = select i1 %v291, i64 %v290, i64 8
  %v293 = trunc i64 %v292 to i32
  %v294 = insertelement <8 x i32> poison, i32 %v293, i64 0
  %v295 = shufflevector <8 x i32> %v294, <8 x i32> poison, <8 x i32> zeroinitializer
  %v296 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v295
  %v297 = mul i64 %v286, 8
  %v298 = add i64 0, %v297
  %v299 = getelementptr inbounds float, ptr %v14, i64 %v298
  %v300 = icmp sge i64 %v290, 8
  br i1 %v300, label %b49, label %b50
b49:
  br label %b51
b51:
  %v301 = phi i64 [ 0, %b49 ], [ %v375, %b52 ]
  %v302 = icmp slt i64 %v301, 8
  br i1 %v302, label %b52, label %b53
b52:
  %v303 = add i64 %v301, 0
  %v304 = getelementptr inbounds float, ptr %v299, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 %v301, 8
  %v307 = getelementptr inbounds float, ptr %v299, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 %v301, 16
  %v310 = getelementptr inbounds float, ptr %v299, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = add i64 %v301, 24
  %v313 = getelementptr inbounds float, ptr %v299, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = add i64 %v301, 32
  %v316 = getelementptr inbounds float, ptr %v299, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 %v301, 40
  %v319 = getelementptr inbounds float, ptr %v299, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 %v301, 48
  %v322 = getelementptr inbounds float, ptr %v299, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 %v301, 56
  %v325 = getelementptr inbounds float, ptr %v299, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = shufflevector <8 x float> %v305, <8 x float> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x float> %v305, <8 x float> %v317, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v308, <8 x float> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x float> %v308, <8 x float> %v320, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v311, <8 x float> %v323, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x float> %v311, <8 x float> %v323, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v314, <8 x float> %v326, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v334 = shufflevector <8 x float> %v314, <8 x float> %v326, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v327, <8 x float> %v331, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v329, <8 x float> %v333, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x float> %v329, <8 x float> %v333, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v340 = shufflevector <8 x float> %v328, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v330, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v342 = shufflevector <8 x float> %v330, <8 x float> %v334, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v335, <8 x float> %v337, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v344 = shufflevector <8 x float> %v335, <8 x float> %v337, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v345 = shufflevector <8 x float> %v336, <8 x float> %v338, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v346 = shufflevector <8 x float> %v336, <8 x float> %v338, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v347 = shufflevector <8 x float> %v339, <8 x float> %v341, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v341, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v349 = shufflevector <8 x float> %v340, <8 x float> %v342, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v350 = shufflevector <8 x float> %v340, <8 x float> %v342, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v351 = add i64 %v301, 0
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v287, i64 %v352
  store <8 x float> %v343, ptr %v353, align 4
  %v354 = add i64 %v301, 1
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v287, i64 %v355
  store <8 x float> %v344, ptr %v356, align 4
  %v357 = add i64 %v301, 2
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v287, i64 %v358
  store <8 x float> %v345, ptr %v359, align 4
  %v360 = add i64 %v301, 3
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v287, i64 %v361
  store <8 x float> %v346, ptr %v362, align 4
  %v363 = add i64 %v301, 4
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v287, i64 %v364
  store <8 x float> %v347, ptr %v365, align 4
  %v366 = add i64 %v301, 5
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v287, i64 %v367
  store <8 x float> %v348, ptr %v368, align 4
  %v369 = add i64 %v301, 6
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v287, i64 %v370
  store <8 x float> %v349, ptr %v371, align 4
  %v372 = add i64 %v301, 7
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v287, i64 %v373
  store <8 x float> %v350, ptr %v374, align 4
  %v375 = add nsw i64 %v301, 8
  br label %b51
b53:
  br label %b54
b54:
  %v376 = phi i64 [ 8, %b53 ], [ %v384, %b55 ]
  %v377 = icmp slt i64 %v376, 8
  br i1 %v377, label %b55, label %b56
b55:
  %v378 = mul i64 %v376, 1
  %v379 = getelementptr inbounds float, ptr %v299, i64 %v378
  %v380 = getelementptr float, ptr %v379, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v381 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v380, <8 x i1> %v296, <8 x float> zeroinitializer)
  %v382 = mul i64 %v376, 8
  %v383 = getelementptr inbounds float, ptr %v287, i64 %v382
  store <8 x float> %v381, ptr %v383, align 4
  %v384 = add nsw i64 %v376, 1
  br label %b54
b56:
  br label %b50
b50:
  %v385 = icmp slt i64 %v290, 8
  br i1 %v385, label %b57, label %b58
b57:
  br label %b59
b59:
  %v386 = phi i64 [ 0, %b57 ], [ %v394, %b60 ]
  %v387 = icmp slt i64 %v386, 8
  br i1 %v387, label %b60, label %b61
b60:
  %v388 = mul i64 %v386, 1
  %v389 = getelementptr inbounds float, ptr %v299, i64 %v388
  %v390 = getelementptr float, ptr %v389, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v391 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v390, <8 x i1> %v296, <8 x float> zeroinitializer)
  %v392 = mul i64 %v386, 8
  %v393 = getelementptr inbounds float, ptr %v287, i64 %v392
  store <8 x float> %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v386, 1
  br label %b59
b61:
  br label %b58
b58:
  %v395 = add i64 %v283, 64
  %v396 = add nsw i64 %v281, 1
  br label %b46
b48:
  br label %b45
b45:
  %v397 = icmp sgt i64 %v3, 1
  br i1 %v397, label %b62, label %b63
b62:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v399 = atomicrmw add ptr %v398, i64 1 acq_rel
  %v400 = load i64, ptr %v55, align 8
  %v401 = add i64 %v400, 1
  store i64 %v401, ptr %v55, align 8
  %v402 = mul i64 %v3, %v401
  br label %b64
b64:
  %v403 = load atomic i64, ptr %v398 acquire, align 8
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b65, label %b66
b65:
  %v405 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 5
  %v407 = load i64, ptr %v406, align 8
  br label %b67
b67:
  %v408 = phi i64 [ 0, %b63 ], [ %v620, %b113 ]
  %v409 = icmp slt i64 %v408, %v5
  br i1 %v409, label %b68, label %b69
b68:
  %v410 = add i64 %v408, %v407
  %v411 = icmp slt i64 %v410, %v5
  %v412 = select i1 %v411, i64 %v410, i64 %v5
  %v413 = sub i64 %v412, %v408
  %v414 = mul i64 %v413, %v7
  %v416 = add i64 %v414, 0
  %v417 = sdiv i64 %v416, 1
  %v418 = add i64 %v2, 1
  %v419 = mul i64 %v417, %v2
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, %v414
  %v423 = select i1 %v422, i64 %v421, i64 %v414
  %v424 = mul i64 %v417, %v418
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v414
  %v428 = select i1 %v427, i64 %v426, i64 %v414
  %v429 = mul i64 %v408, %v7
  %v430 = add i64 %v423, %v429
  %v431 = add i64 %v428, %v429
  br label %b70
b70:
  %v432 = phi i64 [ %v430, %b68 ], [ %v487, %b75 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b71, label %b72
b71:
  %v434 = add i64 %v432, 96
  %v435 = icmp slt i64 %v434, %v431
  %v436 = select i1 %v435, i64 %v434, i64 %v431
  br label %b73
b73:
  %v437 = phi i64 [ 0, %b71 ], [ %v486, %b78 ]
  %v438 = icmp slt i64 %v437, 1
  br i1 %v438, label %b74, label %b75
b74:
  %v439 = sub i64 %v436, %v432
  %v440 = sub i64 8, 1
  %v441 = add i64 %v439, %v440
  %v442 = sdiv i64 %v441, 8
  br label %b76
b76:
  %v443 = phi i64 [ 0, %b74 ], [ %v485, %b83 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b77, label %b78
b77:
  %v445 = mul i64 %v439, %v443
  %v446 = sdiv i64 %v445, %v442
  %v447 = add i64 %v432, %v446
  %v448 = add i64 %v443, 1
  %v449 = mul i64 %v439, %v448
  %v450 = sdiv i64 %v449, %v442
  %v451 = add i64 %v432, %v450
  %v452 = mul i64 %v437, 64
  %v453 = getelementptr inbounds float, ptr %v118, i64 %v452
  %v454 = sub i64 %v451, %v447
  %v455 = mul i64 %v447, 8
  %v456 = getelementptr inbounds float, ptr %v10, i64 %v455
  %v457 = getelementptr inbounds float, ptr %v456, i64 0
  %v458 = sub i64 %v454, 1
  %v459 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v458
  %v460 = load ptr, ptr %v459, align 4
  %v461 = icmp sgt i64 %v454, 0
  br i1 %v461, label %b79, label %b80
b79:
  call void %v460(ptr %v457, i64 8, ptr %v453, i64 8, ptr %v415)
  br label %b80
b80:
  %v462 = add i64 %v452, 64
  br label %b81
b81:
  %v463 = phi i64 [ %v447, %b80 ], [ %v484, %b86 ]
  %v464 = icmp slt i64 %v463, %v451
  br i1 %v464, label %b82, label %b83
b82:
  %v465 = sub i64 %v463, %v447
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v415, i64 %v466
  %v468 = mul i64 %v408, %v7
  %v469 = sub i64 %v463, %v468
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v34, i64 %v470
  br label %b84
b84:
  %v472 = phi i64 [ 0, %b82 ], [ %v483, %b85 ]
  %v473 = icmp slt i64 %v472, 1
  br i1 %v473, label %b85, label %b86
b85:
  %v474 = mul i64 %v437, 1
  %v475 = add i64 %v474, %v472
  %v476 = mul i64 %v475, 8
  %v477 = add i64 0, %v472
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v467, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 0, %v476
  %v482 = getelementptr inbounds float, ptr %v471, i64 %v481
  store <8 x float> %v480, ptr %v482, align 4
  %v483 = add nsw i64 %v472, 1
  br label %b84
b86:
  %v484 = add nsw i64 %v463, 1
  br label %b81
b83:
  %v485 = add nsw i64 %v443, 1
  br label %b76
b78:
  %v486 = add nsw i64 %v437, 1
  br label %b73
b75:
  %v487 = add nsw i64 %v432, 96
  br label %b70
b72:
  %v488 = icmp sgt i64 %v3, 1
  br i1 %v488, label %b87, label %b88
b87:
  %v489 = getelementptr inbounds i64, ptr %v1, i64 3
  %v490 = atomicrmw add ptr %v489, i64 1 acq_rel
  %v491 = load i64, ptr %v55, align 8
  %v492 = add i64 %v491, 1
  store i64 %v492, ptr %v55, align 8
  %v493 = mul i64 %v3, %v492
  br label %b89
b89:
  %v494 = load atomic i64, ptr %v489 acquire, align 8
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b90, label %b91
b90:
  %v496 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v497 = phi i64 [ %v408, %b88 ], [ %v610, %b97 ]
  %v498 = icmp slt i64 %v497, %v412
  br i1 %v498, label %b93, label %b94
b93:
  %v500 = add i64 %v7, 0
  %v501 = sdiv i64 %v500, 1
  %v502 = add i64 %v2, 1
  %v503 = mul i64 %v501, %v2
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, %v7
  %v507 = select i1 %v506, i64 %v505, i64 %v7
  %v508 = mul i64 %v501, %v502
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, %v7
  %v512 = select i1 %v511, i64 %v510, i64 %v7
  br label %b95
b95:
  %v513 = phi i64 [ %v507, %b93 ], [ %v609, %b100 ]
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b96, label %b97
b96:
  %v515 = add i64 %v513, 96
  %v516 = icmp slt i64 %v515, %v512
  %v517 = select i1 %v516, i64 %v515, i64 %v512
  br label %b98
b98:
  %v518 = phi i64 [ 0, %b96 ], [ %v608, %b103 ]
  %v519 = icmp slt i64 %v518, 1
  br i1 %v519, label %b99, label %b100
b99:
  %v520 = sub i64 %v517, %v513
  %v521 = sub i64 8, 1
  %v522 = add i64 %v520, %v521
  %v523 = sdiv i64 %v522, 8
  br label %b101
b101:
  %v524 = phi i64 [ 0, %b99 ], [ %v607, %b108 ]
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b102, label %b103
b102:
  %v526 = mul i64 %v520, %v524
  %v527 = sdiv i64 %v526, %v523
  %v528 = add i64 %v513, %v527
  %v529 = add i64 %v524, 1
  %v530 = mul i64 %v520, %v529
  %v531 = sdiv i64 %v530, %v523
  %v532 = add i64 %v513, %v531
  %v533 = mul i64 %v518, 64
  %v534 = getelementptr inbounds float, ptr %v262, i64 %v533
  %v535 = sub i64 %v532, %v528
  %v536 = add i64 %v497, 0
  %v537 = and i64 %v536, %v46
  %v538 = mul i64 %v537, %v7
  %v539 = add i64 %v538, %v528
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v20, i64 %v540
  %v542 = getelementptr inbounds float, ptr %v541, i64 0
  %v543 = sub i64 %v535, 1
  %v544 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v543
  %v545 = load ptr, ptr %v544, align 4
  %v546 = icmp sgt i64 %v535, 0
  br i1 %v546, label %b104, label %b105
b104:
  call void %v545(ptr %v542, i64 8, ptr %v534, i64 8, ptr %v499)
  br label %b105
b105:
  %v547 = add i64 %v533, 64
  br label %b106
b106:
  %v548 = phi i64 [ %v528, %b105 ], [ %v606, %b111 ]
  %v549 = icmp slt i64 %v548, %v532
  br i1 %v549, label %b107, label %b108
b107:
  %v550 = sub i64 %v548, %v528
  %v551 = mul i64 %v550, 8
  %v552 = getelementptr inbounds float, ptr %v499, i64 %v551
  %v553 = add i64 %v497, 0
  %v554 = sub i64 %v553, %v408
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v548
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v34, i64 %v557
  %v559 = add i64 %v497, 0
  %v560 = and i64 %v559, %v50
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v548
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v36, i64 %v563
  %v565 = add i64 %v497, 1
  %v566 = and i64 %v565, %v46
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v548
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v20, i64 %v569
  br label %b109
b109:
  %v571 = phi i64 [ 0, %b107 ], [ %v605, %b110 ]
  %v572 = icmp slt i64 %v571, 1
  br i1 %v572, label %b110, label %b111
b110:
  %v573 = mul i64 %v518, 1
  %v574 = add i64 %v573, %v571
  %v575 = mul i64 %v574, 8
  %v576 = add i64 0, %v571
  %v577 = mul i64 %v576, 8
  %v578 = getelementptr inbounds float, ptr %v552, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = add i64 0, %v575
  %v581 = getelementptr inbounds float, ptr %v558, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = fadd <8 x float> %v582, %v579
  %v584 = fcmp ogt <8 x float> %v583, splat (float 0x0000000000000000)
  %v585 = fcmp olt <8 x float> %v583, splat (float 0x0000000000000000)
  %v586 = fadd <8 x float> %v583, splat (float 0x0000000000000000)
  %v587 = select <8 x i1> %v585, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v586
  %v588 = select <8 x i1> %v584, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v587
  %v589 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v583)
  %v590 = add i64 0, %v575
  %v591 = getelementptr inbounds float, ptr %v16, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fadd <8 x float> %v589, %v592
  %v594 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = fcmp ole <8 x float> %v593, %v595
  %v597 = select <8 x i1> %v596, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v598 = fcmp une <8 x float> %v597, splat (float 0x0000000000000000)
  %v599 = select <8 x i1> %v598, <8 x float> %v595, <8 x float> %v593
  %v600 = fmul <8 x float> %v588, %v599
  %v601 = add i64 0, %v575
  %v602 = getelementptr inbounds float, ptr %v564, i64 %v601
  store <8 x float> %v583, ptr %v602, align 4
  %v603 = add i64 0, %v575
  %v604 = getelementptr inbounds float, ptr %v570, i64 %v603
  store <8 x float> %v600, ptr %v604, align 4
  %v605 = add nsw i64 %v571, 1
  br label %b109
b111:
  %v606 = add nsw i64 %v548, 1
  br label %b106
b108:
  %v607 = add nsw i64 %v524, 1
  br label %b101
b103:
  %v608 = add nsw i64 %v518, 1
  br label %b98
b100:
  %v609 = add nsw i64 %v513, 96
  br label %b95
b97:
  %v610 = add nsw i64 %v497, 1
  br label %b92
b94:
  %v611 = icmp sgt i64 %v3, 1
  br i1 %v611, label %b112, label %b113
b112:
  %v612 = getelementptr inbounds i64, ptr %v1, i64 3
  %v613 = atomicrmw add ptr %v612, i64 1 acq_rel
  %v614 = load i64, ptr %v55, align 8
  %v615 = add i64 %v614, 1
  store i64 %v615, ptr %v55, align 8
  %v616 = mul i64 %v3, %v615
  br label %b114
b114:
  %v617 = load atomic i64, ptr %v612 acquire, align 8
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b115, label %b116
b115:
  %v619 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v620 = add nsw i64 %v408, %v407
  br label %b67
b69:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v55 = alloca i64, i64 1, align 8
  %v200 = alloca float, i64 64, align 4
  %v343 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 6
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 13
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 19
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 21
  %v54 = load i64, ptr %v53, align 8
  store i64 0, ptr %v55, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v57 = load ptr, ptr %v56, align 4
  %v58 = mul i64 %v2, 15360
  %v59 = add i64 %v58, 128
  %v60 = getelementptr inbounds float, ptr %v57, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v57, i64 0
  %v62 = getelementptr inbounds i64, ptr %v1, i64 4
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp eq i64 %v63, 0
  br i1 %v64, label %b0, label %b1
b0:
  %v65 = add i64 1, 0
  %v66 = sdiv i64 %v65, 1
  %v67 = add i64 %v2, 1
  %v68 = mul i64 %v66, %v2
  %v69 = sdiv i64 %v68, %v3
  %v70 = mul i64 %v69, 1
  %v71 = icmp slt i64 %v70, 1
  %v72 = select i1 %v71, i64 %v70, i64 1
  %v73 = mul i64 %v66, %v67
  %v74 = sdiv i64 %v73, %v3
  %v75 = mul i64 %v74, 1
  %v76 = icmp slt i64 %v75, 1
  %v77 = select i1 %v76, i64 %v75, i64 1
  %v78 = icmp slt i64 %v77, 1
  %v79 = select i1 %v78, i64 %v77, i64 1
  br label %b2
b2:
  %v80 = phi i64 [ %v72, %b0 ], [ %v108, %b7 ]
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b3, label %b4
b3:
  %v82 = mul i64 %v80, 64
  %v83 = mul i64 %v80, 8
  %v84 = add i64 %v82, 0
  %v85 = add i64 %v83, 0
  %v86 = getelementptr inbounds float, ptr %v61, i64 %v84
  %v87 = sub i64 8, %v85
  %v88 = icmp slt i64 %v87, 0
  %v89 = select i1 %v88, i64 0, i64 %v87
  %v90 = icmp ult i64 %v89, 8
  %v91 = select i1 %v90, i64 %v89, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v96 = mul i64 %v85, 1
  %v97 = add i64 0, %v96
  %v98 = getelementptr inbounds float, ptr %v14, i64 %v97
  br label %b5
b5:
  %v99 = phi i64 [ 0, %b3 ], [ %v106, %b6 ]
  %v100 = icmp slt i64 %v99, 8
  br i1 %v100, label %b6, label %b7
b6:
  %v101 = mul i64 %v99, 8
  %v102 = getelementptr inbounds float, ptr %v98, i64 %v101
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v104 = mul i64 %v99, 8
  %v105 = getelementptr inbounds float, ptr %v86, i64 %v104
  store <8 x float> %v103, ptr %v105, align 4
  %v106 = add nsw i64 %v99, 1
  br label %b5
b7:
  %v107 = add i64 %v82, 64
  %v108 = add nsw i64 %v80, 1
  br label %b2
b4:
  br label %b1
b1:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b8, label %b9
b8:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v55, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v55, align 8
  %v114 = mul i64 %v3, %v113
  br label %b10
b10:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b11, label %b12
b11:
  %v117 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v118 = phi i64 [ 0, %b9 ], [ %v276, %b21 ]
  %v119 = icmp slt i64 %v118, %v5
  br i1 %v119, label %b14, label %b15
b14:
  %v120 = sub i64 %v5, 1
  %v121 = sub i64 %v120, %v118
  %v122 = add i64 %v7, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  br label %b16
b16:
  %v135 = phi i64 [ %v129, %b14 ], [ %v199, %b17 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b17, label %b18
b17:
  %v137 = add i64 %v121, 1
  %v138 = and i64 %v137, 1
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v135
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v22, i64 %v141
  %v143 = add i64 %v121, 0
  %v144 = and i64 %v143, %v44
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v135
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v147
  %v149 = add i64 %v121, 0
  %v150 = and i64 %v149, %v50
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v135
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v36, i64 %v153
  %v155 = add i64 %v121, 0
  %v156 = and i64 %v155, %v52
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v135
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v38, i64 %v159
  %v161 = add i64 %v121, 0
  %v162 = and i64 %v161, %v54
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v135
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v40, i64 %v165
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v142, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v148, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v169, %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v154, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v176)
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v16, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v177, %v180
  %v182 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = fcmp ole <8 x float> %v181, %v183
  %v185 = select <8 x i1> %v184, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v186 = fcmp ogt <8 x float> %v176, splat (float 0x0000000000000000)
  %v187 = fcmp olt <8 x float> %v176, splat (float 0x0000000000000000)
  %v188 = fadd <8 x float> %v176, splat (float 0x0000000000000000)
  %v189 = select <8 x i1> %v187, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v188
  %v190 = select <8 x i1> %v186, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v189
  %v191 = fmul <8 x float> %v173, %v190
  %v192 = fcmp une <8 x float> %v185, splat (float 0x0000000000000000)
  %v193 = select <8 x i1> %v192, <8 x float> %v183, <8 x float> %v191
  %v194 = fmul <8 x float> %v193, %v190
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v160, i64 %v195
  store <8 x float> %v173, ptr %v196, align 4
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v166, i64 %v197
  store <8 x float> %v194, ptr %v198, align 4
  %v199 = add nsw i64 %v135, 1
  br label %b16
b18:
  %v201 = add i64 %v7, 0
  %v202 = sdiv i64 %v201, 1
  %v203 = add i64 %v2, 1
  %v204 = mul i64 %v202, %v2
  %v205 = sdiv i64 %v204, %v3
  %v206 = mul i64 %v205, 1
  %v207 = icmp slt i64 %v206, %v7
  %v208 = select i1 %v207, i64 %v206, i64 %v7
  %v209 = mul i64 %v202, %v203
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  br label %b19
b19:
  %v214 = phi i64 [ %v208, %b18 ], [ %v275, %b24 ]
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b20, label %b21
b20:
  %v216 = add i64 %v214, 96
  %v217 = icmp slt i64 %v216, %v213
  %v218 = select i1 %v217, i64 %v216, i64 %v213
  br label %b22
b22:
  %v219 = phi i64 [ 0, %b20 ], [ %v274, %b27 ]
  %v220 = icmp slt i64 %v219, 1
  br i1 %v220, label %b23, label %b24
b23:
  %v221 = sub i64 %v218, %v214
  %v222 = sub i64 8, 1
  %v223 = add i64 %v221, %v222
  %v224 = sdiv i64 %v223, 8
  br label %b25
b25:
  %v225 = phi i64 [ 0, %b23 ], [ %v273, %b32 ]
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b26, label %b27
b26:
  %v227 = mul i64 %v221, %v225
  %v228 = sdiv i64 %v227, %v224
  %v229 = add i64 %v214, %v228
  %v230 = add i64 %v225, 1
  %v231 = mul i64 %v221, %v230
  %v232 = sdiv i64 %v231, %v224
  %v233 = add i64 %v214, %v232
  %v234 = mul i64 %v219, 64
  %v235 = getelementptr inbounds float, ptr %v61, i64 %v234
  %v236 = sub i64 %v233, %v229
  %v237 = add i64 %v121, 0
  %v238 = and i64 %v237, %v54
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v229
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v40, i64 %v241
  %v243 = getelementptr inbounds float, ptr %v242, i64 0
  %v244 = sub i64 %v236, 1
  %v245 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v244
  %v246 = load ptr, ptr %v245, align 4
  %v247 = icmp sgt i64 %v236, 0
  br i1 %v247, label %b28, label %b29
b28:
  call void %v246(ptr %v243, i64 8, ptr %v235, i64 8, ptr %v200)
  br label %b29
b29:
  %v248 = add i64 %v234, 64
  br label %b30
b30:
  %v249 = phi i64 [ %v229, %b29 ], [ %v272, %b35 ]
  %v250 = icmp slt i64 %v249, %v233
  br i1 %v250, label %b31, label %b32
b31:
  %v251 = sub i64 %v249, %v229
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v200, i64 %v252
  %v254 = add i64 %v121, 0
  %v255 = and i64 %v254, 1
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v249
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v22, i64 %v258
  br label %b33
b33:
  %v260 = phi i64 [ 0, %b31 ], [ %v271, %b34 ]
  %v261 = icmp slt i64 %v260, 1
  br i1 %v261, label %b34, label %b35
b34:
  %v262 = mul i64 %v219, 1
  %v263 = add i64 %v262, %v260
  %v264 = mul i64 %v263, 8
  %v265 = add i64 0, %v260
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v253, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 0, %v264
  %v270 = getelementptr inbounds float, ptr %v259, i64 %v269
  store <8 x float> %v268, ptr %v270, align 4
  %v271 = add nsw i64 %v260, 1
  br label %b33
b35:
  %v272 = add nsw i64 %v249, 1
  br label %b30
b32:
  %v273 = add nsw i64 %v225, 1
  br label %b25
b27:
  %v274 = add nsw i64 %v219, 1
  br label %b22
b24:
  %v275 = add nsw i64 %v214, 96
  br label %b19
b21:
  %v276 = add nsw i64 %v118, 1
  br label %b13
b15:
  %v277 = icmp sgt i64 %v3, 1
  br i1 %v277, label %b36, label %b37
b36:
  %v278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v279 = atomicrmw add ptr %v278, i64 1 acq_rel
  %v280 = load i64, ptr %v55, align 8
  %v281 = add i64 %v280, 1
  store i64 %v281, ptr %v55, align 8
  %v282 = mul i64 %v3, %v281
  br label %b38
b38:
  %v283 = load atomic i64, ptr %v278 acquire, align 8
  %v284 = icmp slt i64 %v283, %v282
  br i1 %v284, label %b39, label %b40
b39:
  %v285 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v286 = getelementptr inbounds float, ptr %v57, i64 64
  %v287 = getelementptr inbounds i64, ptr %v1, i64 4
  %v288 = load i64, ptr %v287, align 8
  %v289 = icmp eq i64 %v288, 0
  br i1 %v289, label %b41, label %b42
b41:
  %v290 = add i64 1, 0
  %v291 = sdiv i64 %v290, 1
  %v292 = add i64 %v2, 1
  %v293 = mul i64 %v291, %v2
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, 1
  %v297 = select i1 %v296, i64 %v295, i64 1
  %v298 = mul i64 %v291, %v292
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, 1
  %v302 = select i1 %v301, i64 %v300, i64 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  br label %b43
b43:
  %v305 = phi i64 [ %v297, %b41 ], [ %v333, %b48 ]
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b44, label %b45
b44:
  %v307 = mul i64 %v305, 64
  %v308 = mul i64 %v305, 8
  %v309 = add i64 %v307, 0
  %v310 = add i64 %v308, 0
  %v311 = getelementptr inbounds float, ptr %v286, i64 %v309
  %v312 = sub i64 8, %v310
  %v313 = icmp slt i64 %v312, 0
  %v314 = select i1 %v313, i64 0, i64 %v312
  %v315 = icmp ult i64 %v314, 8
  %v316 = select i1 %v315, i64 %v314, i64 8
  %v317 = trunc i64 %v316 to i32
  %v318 = insertelement <8 x i32> poison, i32 %v317, i64 0
  %v319 = shufflevector <8 x i32> %v318, <8 x i32> poison, <8 x i32> zeroinitializer
  %v320 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v319
  %v321 = mul i64 %v310, 1
  %v322 = add i64 0, %v321
  %v323 = getelementptr inbounds float, ptr %v12, i64 %v322
  br label %b46
b46:
  %v324 = phi i64 [ 0, %b44 ], [ %v331, %b47 ]
  %v325 = icmp slt i64 %v324, 8
  br i1 %v325, label %b47, label %b48
b47:
  %v326 = mul i64 %v324, 8
  %v327 = getelementptr inbounds float, ptr %v323, i64 %v326
  %v328 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v327, <8 x i1> %v320, <8 x float> zeroinitializer)
  %v329 = mul i64 %v324, 8
  %v330 = getelementptr inbounds float, ptr %v311, i64 %v329
  store <8 x float> %v328, ptr %v330, align 4
  %v331 = add nsw i64 %v324, 1
  br label %b46
b48:
  %v332 = add i64 %v307, 64
  %v333 = add nsw i64 %v305, 1
  br label %b43
b45:
  br label %b42
b42:
  %v334 = icmp sgt i64 %v3, 1
  br i1 %v334, label %b49, label %b50
b49:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v336 = atomicrmw add ptr %v335, i64 1 acq_rel
  %v337 = load i64, ptr %v55, align 8
  %v338 = add i64 %v337, 1
  store i64 %v338, ptr %v55, align 8
  %v339 = mul i64 %v3, %v338
  br label %b51
b51:
  %v340 = load atomic i64, ptr %v335 acquire, align 8
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b52, label %b53
b52:
  %v342 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v344 = add i64 %v8, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v8
  %v351 = select i1 %v350, i64 %v349, i64 %v8
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v8
  %v356 = select i1 %v355, i64 %v354, i64 %v8
  br label %b54
b54:
  %v357 = phi i64 [ %v351, %b50 ], [ %v410, %b59 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b55, label %b56
b55:
  %v359 = add i64 %v357, 96
  %v360 = icmp slt i64 %v359, %v356
  %v361 = select i1 %v360, i64 %v359, i64 %v356
  br label %b57
b57:
  %v362 = phi i64 [ 0, %b55 ], [ %v409, %b62 ]
  %v363 = icmp slt i64 %v362, 1
  br i1 %v363, label %b58, label %b59
b58:
  %v364 = sub i64 %v361, %v357
  %v365 = sub i64 8, 1
  %v366 = add i64 %v364, %v365
  %v367 = sdiv i64 %v366, 8
  br label %b60
b60:
  %v368 = phi i64 [ 0, %b58 ], [ %v408, %b67 ]
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b61, label %b62
b61:
  %v370 = mul i64 %v364, %v368
  %v371 = sdiv i64 %v370, %v367
  %v372 = add i64 %v357, %v371
  %v373 = add i64 %v368, 1
  %v374 = mul i64 %v364, %v373
  %v375 = sdiv i64 %v374, %v367
  %v376 = add i64 %v357, %v375
  %v377 = mul i64 %v362, 64
  %v378 = getelementptr inbounds float, ptr %v286, i64 %v377
  %v379 = sub i64 %v376, %v372
  %v380 = mul i64 %v372, 8
  %v381 = getelementptr inbounds float, ptr %v40, i64 %v380
  %v382 = getelementptr inbounds float, ptr %v381, i64 0
  %v383 = sub i64 %v379, 1
  %v384 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v383
  %v385 = load ptr, ptr %v384, align 4
  %v386 = icmp sgt i64 %v379, 0
  br i1 %v386, label %b63, label %b64
b63:
  call void %v385(ptr %v382, i64 8, ptr %v378, i64 8, ptr %v343)
  br label %b64
b64:
  %v387 = add i64 %v377, 64
  br label %b65
b65:
  %v388 = phi i64 [ %v372, %b64 ], [ %v407, %b70 ]
  %v389 = icmp slt i64 %v388, %v376
  br i1 %v389, label %b66, label %b67
b66:
  %v390 = sub i64 %v388, %v372
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v343, i64 %v391
  %v393 = mul i64 %v388, 8
  %v394 = getelementptr inbounds float, ptr %v24, i64 %v393
  br label %b68
b68:
  %v395 = phi i64 [ 0, %b66 ], [ %v406, %b69 ]
  %v396 = icmp slt i64 %v395, 1
  br i1 %v396, label %b69, label %b70
b69:
  %v397 = mul i64 %v362, 1
  %v398 = add i64 %v397, %v395
  %v399 = mul i64 %v398, 8
  %v400 = add i64 0, %v395
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v392, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 0, %v399
  %v405 = getelementptr inbounds float, ptr %v394, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v395, 1
  br label %b68
b70:
  %v407 = add nsw i64 %v388, 1
  br label %b65
b67:
  %v408 = add nsw i64 %v368, 1
  br label %b60
b62:
  %v409 = add nsw i64 %v362, 1
  br label %b57
b59:
  %v410 = add nsw i64 %v357, 96
  br label %b54
b56:
  %v411 = icmp sgt i64 %v3, 1
  br i1 %v411, label %b71, label %b72
b71:
  %v412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v413 = atomicrmw add ptr %v412, i64 1 acq_rel
  %v414 = load i64, ptr %v55, align 8
  %v415 = add i64 %v414, 1
  store i64 %v415, ptr %v55, align 8
  %v416 = mul i64 %v3, %v415
  br label %b73
b73:
  %v417 = load atomic i64, ptr %v412 acquire, align 8
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b74, label %b75
b74:
  %v419 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v420 = mul i64 0, 8
  %v421 = getelementptr inbounds float, ptr %v40, i64 %v420
  %v422 = getelementptr inbounds float, ptr %v421, i64 0
  %v423 = mul i64 0, 8
  %v424 = getelementptr inbounds float, ptr %v10, i64 %v423
  %v425 = getelementptr inbounds float, ptr %v424, i64 0
  %v426 = getelementptr inbounds float, ptr %v60, i64 12288
  %v427 = add i64 8, 1
  %v428 = sdiv i64 %v427, 2
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 2
  %v433 = icmp slt i64 %v432, 8
  %v434 = select i1 %v433, i64 %v432, i64 8
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 2
  %v438 = icmp slt i64 %v437, 8
  %v439 = select i1 %v438, i64 %v437, i64 8
  %v440 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v441 = phi i64 [ %v434, %b72 ], [ %v449, %b81 ]
  %v442 = icmp slt i64 %v441, %v439
  br i1 %v442, label %b77, label %b78
b77:
  %v443 = mul i64 %v441, 8
  %v444 = getelementptr inbounds float, ptr %v440, i64 %v443
  br label %b79
b79:
  %v445 = phi i64 [ 0, %b77 ], [ %v448, %b80 ]
  %v446 = icmp slt i64 %v445, 8
  br i1 %v446, label %b80, label %b81
b80:
  %v447 = getelementptr inbounds float, ptr %v444, i64 %v445
  store float 0x0000000000000000, ptr %v447, align 4
  %v448 = add nsw i64 %v445, 1
  br label %b79
b81:
  %v449 = add nsw i64 %v441, 1
  br label %b76
b78:
  %v450 = mul i64 %v8, 1
  br label %b82
b82:
  %v451 = phi i64 [ 0, %b78 ], [ %v555, %b87 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b83, label %b84
b83:
  %v453 = sub i64 %v450, %v451
  %v454 = icmp slt i64 %v453, 384
  %v455 = select i1 %v454, i64 %v453, i64 384
  br label %b85
b85:
  %v456 = phi i64 [ %v434, %b83 ], [ %v554, %b111 ]
  %v457 = icmp slt i64 %v456, %v439
  br i1 %v457, label %b86, label %b87
b86:
  %v458 = sub i64 %v439, %v456
  %v459 = icmp slt i64 %v458, 64
  %v460 = select i1 %v459, i64 %v458, i64 64
  %v461 = sdiv i64 %v460, 2
  %v462 = mul i64 %v461, 2
  %v463 = sub i64 %v460, %v462
  %v464 = mul i64 %v451, 8
  %v465 = add i64 %v464, %v456
  %v466 = getelementptr inbounds float, ptr %v422, i64 %v465
  br label %b88
b88:
  %v467 = phi i64 [ 0, %b86 ], [ %v493, %b96 ]
  %v468 = icmp slt i64 %v467, %v455
  br i1 %v468, label %b89, label %b90
b89:
  %v469 = mul i64 %v467, 8
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  %v471 = mul i64 %v467, 2
  %v472 = getelementptr inbounds float, ptr %v426, i64 %v471
  br label %b91
b91:
  %v473 = phi i64 [ 0, %b89 ], [ %v482, %b92 ]
  %v474 = icmp slt i64 %v473, %v461
  br i1 %v474, label %b92, label %b93
b92:
  %v475 = mul i64 %v473, 2
  %v476 = getelementptr inbounds float, ptr %v470, i64 %v475
  %v477 = mul i64 %v473, 768
  %v478 = getelementptr inbounds float, ptr %v472, i64 %v477
  %v479 = getelementptr inbounds float, ptr %v476, i64 0
  %v480 = load <2 x float>, ptr %v479, align 4
  %v481 = getelementptr inbounds float, ptr %v478, i64 0
  store <2 x float> %v480, ptr %v481, align 4
  %v482 = add nsw i64 %v473, 1
  br label %b91
b93:
  %v483 = mul i64 %v461, 2
  %v484 = getelementptr inbounds float, ptr %v470, i64 %v483
  %v485 = mul i64 %v461, 768
  %v486 = getelementptr inbounds float, ptr %v472, i64 %v485
  br label %b94
b94:
  %v487 = phi i64 [ 0, %b93 ], [ %v492, %b95 ]
  %v488 = icmp slt i64 %v487, %v463
  br i1 %v488, label %b95, label %b96
b95:
  %v489 = getelementptr inbounds float, ptr %v484, i64 %v487
  %v490 = load float, ptr %v489, align 4
  %v491 = getelementptr inbounds float, ptr %v486, i64 %v487
  store float %v490, ptr %v491, align 4
  %v492 = add nsw i64 %v487, 1
  br label %b94, !llvm.loop !0
b96:
  %v493 = add nsw i64 %v467, 1
  br label %b88
b90:
  br label %b97
b97:
  %v494 = phi i64 [ 0, %b90 ], [ %v529, %b105 ]
  %v495 = icmp slt i64 %v494, 0
  br i1 %v495, label %b98, label %b99
b98:
  %v496 = mul i64 %v451, 8
  %v497 = add i64 %v496, %v494
  %v498 = getelementptr inbounds float, ptr %v425, i64 %v497
  br label %b100
b100:
  %v499 = phi i64 [ 0, %b98 ], [ %v517, %b101 ]
  %v500 = icmp slt i64 %v499, %v455
  br i1 %v500, label %b101, label %b102
b101:
  %v501 = mul i64 %v499, 8
  %v502 = getelementptr inbounds float, ptr %v498, i64 %v501
  %v503 = mul i64 %v499, 32
  %v504 = getelementptr inbounds float, ptr %v60, i64 %v503
  %v505 = getelementptr inbounds float, ptr %v502, i64 0
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = getelementptr inbounds float, ptr %v504, i64 0
  store <8 x float> %v506, ptr %v507, align 4
  %v508 = getelementptr inbounds float, ptr %v502, i64 8
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = getelementptr inbounds float, ptr %v504, i64 8
  store <8 x float> %v509, ptr %v510, align 4
  %v511 = getelementptr inbounds float, ptr %v502, i64 16
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = getelementptr inbounds float, ptr %v504, i64 16
  store <8 x float> %v512, ptr %v513, align 4
  %v514 = getelementptr inbounds float, ptr %v502, i64 24
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = getelementptr inbounds float, ptr %v504, i64 24
  store <8 x float> %v515, ptr %v516, align 4
  %v517 = add nsw i64 %v499, 1
  br label %b100
b102:
  %v518 = sdiv i64 %v460, 2
  br label %b103
b103:
  %v519 = phi i64 [ 0, %b102 ], [ %v528, %b104 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b104, label %b105
b104:
  %v521 = mul i64 %v519, 2
  %v522 = add i64 %v456, %v521
  %v523 = mul i64 %v519, 768
  %v524 = getelementptr inbounds float, ptr %v426, i64 %v523
  %v525 = mul i64 %v522, 8
  %v526 = add i64 %v525, %v494
  %v527 = getelementptr inbounds float, ptr %v440, i64 %v526
  call void @outer_2x32(ptr %v524, ptr %v60, i64 %v455, ptr %v527, i64 8)
  %v528 = add nsw i64 %v519, 1
  br label %b103
b105:
  %v529 = add nsw i64 %v494, 32
  br label %b97
b99:
  %v530 = mul i64 %v451, 8
  %v531 = add i64 %v530, 0
  %v532 = getelementptr inbounds float, ptr %v425, i64 %v531
  br label %b106
b106:
  %v533 = phi i64 [ 0, %b99 ], [ %v542, %b107 ]
  %v534 = icmp slt i64 %v533, %v455
  br i1 %v534, label %b107, label %b108
b107:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  %v537 = mul i64 %v533, 8
  %v538 = getelementptr inbounds float, ptr %v60, i64 %v537
  %v539 = getelementptr inbounds float, ptr %v536, i64 0
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = getelementptr inbounds float, ptr %v538, i64 0
  store <8 x float> %v540, ptr %v541, align 4
  %v542 = add nsw i64 %v533, 1
  br label %b106
b108:
  %v543 = sdiv i64 %v460, 2
  br label %b109
b109:
  %v544 = phi i64 [ 0, %b108 ], [ %v553, %b110 ]
  %v545 = icmp slt i64 %v544, %v543
  br i1 %v545, label %b110, label %b111
b110:
  %v546 = mul i64 %v544, 2
  %v547 = add i64 %v456, %v546
  %v548 = mul i64 %v544, 768
  %v549 = getelementptr inbounds float, ptr %v426, i64 %v548
  %v550 = mul i64 %v547, 8
  %v551 = add i64 %v550, 0
  %v552 = getelementptr inbounds float, ptr %v440, i64 %v551
  call void @outer_2x8(ptr %v549, ptr %v60, i64 %v455, ptr %v552, i64 8)
  %v553 = add nsw i64 %v544, 1
  br label %b109
b111:
  %v554 = add nsw i64 %v456, 64
  br label %b85
b87:
  %v555 = add nsw i64 %v451, 384
  br label %b82
b84:
  %v556 = icmp sgt i64 %v3, 1
  br i1 %v556, label %b112, label %b113
b112:
  %v557 = getelementptr inbounds i64, ptr %v1, i64 3
  %v558 = atomicrmw add ptr %v557, i64 1 acq_rel
  %v559 = load i64, ptr %v55, align 8
  %v560 = add i64 %v559, 1
  store i64 %v560, ptr %v55, align 8
  %v561 = mul i64 %v3, %v560
  br label %b114
b114:
  %v562 = load atomic i64, ptr %v557 acquire, align 8
  %v563 = icmp slt i64 %v562, %v561
  br i1 %v563, label %b115, label %b116
b115:
  %v564 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v565 = mul i64 0, 8
  %v566 = getelementptr inbounds float, ptr %v40, i64 %v565
  %v567 = getelementptr inbounds float, ptr %v566, i64 0
  %v568 = mul i64 0, 8
  %v569 = getelementptr inbounds float, ptr %v20, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = getelementptr inbounds float, ptr %v60, i64 12288
  %v572 = add i64 8, 1
  %v573 = sdiv i64 %v572, 2
  %v574 = add i64 %v2, 1
  %v575 = mul i64 %v573, %v2
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 2
  %v578 = icmp slt i64 %v577, 8
  %v579 = select i1 %v578, i64 %v577, i64 8
  %v580 = mul i64 %v573, %v574
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 2
  %v583 = icmp slt i64 %v582, 8
  %v584 = select i1 %v583, i64 %v582, i64 8
  %v585 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b117
b117:
  %v586 = phi i64 [ %v579, %b113 ], [ %v594, %b122 ]
  %v587 = icmp slt i64 %v586, %v584
  br i1 %v587, label %b118, label %b119
b118:
  %v588 = mul i64 %v586, 8
  %v589 = getelementptr inbounds float, ptr %v585, i64 %v588
  br label %b120
b120:
  %v590 = phi i64 [ 0, %b118 ], [ %v593, %b121 ]
  %v591 = icmp slt i64 %v590, 8
  br i1 %v591, label %b121, label %b122
b121:
  %v592 = getelementptr inbounds float, ptr %v589, i64 %v590
  store float 0x0000000000000000, ptr %v592, align 4
  %v593 = add nsw i64 %v590, 1
  br label %b120
b122:
  %v594 = add nsw i64 %v586, 1
  br label %b117
b119:
  %v595 = mul i64 %v8, 1
  br label %b123
b123:
  %v596 = phi i64 [ 0, %b119 ], [ %v700, %b128 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b124, label %b125
b124:
  %v598 = sub i64 %v595, %v596
  %v599 = icmp slt i64 %v598, 384
  %v600 = select i1 %v599, i64 %v598, i64 384
  br label %b126
b126:
  %v601 = phi i64 [ %v579, %b124 ], [ %v699, %b152 ]
  %v602 = icmp slt i64 %v601, %v584
  br i1 %v602, label %b127, label %b128
b127:
  %v603 = sub i64 %v584, %v601
  %v604 = icmp slt i64 %v603, 64
  %v605 = select i1 %v604, i64 %v603, i64 64
  %v606 = sdiv i64 %v605, 2
  %v607 = mul i64 %v606, 2
  %v608 = sub i64 %v605, %v607
  %v609 = mul i64 %v596, 8
  %v610 = add i64 %v609, %v601
  %v611 = getelementptr inbounds float, ptr %v567, i64 %v610
  br label %b129
b129:
  %v612 = phi i64 [ 0, %b127 ], [ %v638, %b137 ]
  %v613 = icmp slt i64 %v612, %v600
  br i1 %v613, label %b130, label %b131
b130:
  %v614 = mul i64 %v612, 8
  %v615 = getelementptr inbounds float, ptr %v611, i64 %v614
  %v616 = mul i64 %v612, 2
  %v617 = getelementptr inbounds float, ptr %v571, i64 %v616
  br label %b132
b132:
  %v618 = phi i64 [ 0, %b130 ], [ %v627, %b133 ]
  %v619 = icmp slt i64 %v618, %v606
  br i1 %v619, label %b133, label %b134
b133:
  %v620 = mul i64 %v618, 2
  %v621 = getelementptr inbounds float, ptr %v615, i64 %v620
  %v622 = mul i64 %v618, 768
  %v623 = getelementptr inbounds float, ptr %v617, i64 %v622
  %v624 = getelementptr inbounds float, ptr %v621, i64 0
  %v625 = load <2 x float>, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v623, i64 0
  store <2 x float> %v625, ptr %v626, align 4
  %v627 = add nsw i64 %v618, 1
  br label %b132
b134:
  %v628 = mul i64 %v606, 2
  %v629 = getelementptr inbounds float, ptr %v615, i64 %v628
  %v630 = mul i64 %v606, 768
  %v631 = getelementptr inbounds float, ptr %v617, i64 %v630
  br label %b135
b135:
  %v632 = phi i64 [ 0, %b134 ], [ %v637, %b136 ]
  %v633 = icmp slt i64 %v632, %v608
  br i1 %v633, label %b136, label %b137
b136:
  %v634 = getelementptr inbounds float, ptr %v629, i64 %v632
  %v635 = load float, ptr %v634, align 4
  %v636 = getelementptr inbounds float, ptr %v631, i64 %v632
  store float %v635, ptr %v636, align 4
  %v637 = add nsw i64 %v632, 1
  br label %b135, !llvm.loop !3
b137:
  %v638 = add nsw i64 %v612, 1
  br label %b129
b131:
  br label %b138
b138:
  %v639 = phi i64 [ 0, %b131 ], [ %v674, %b146 ]
  %v640 = icmp slt i64 %v639, 0
  br i1 %v640, label %b139, label %b140
b139:
  %v641 = mul i64 %v596, 8
  %v642 = add i64 %v641, %v639
  %v643 = getelementptr inbounds float, ptr %v570, i64 %v642
  br label %b141
b141:
  %v644 = phi i64 [ 0, %b139 ], [ %v662, %b142 ]
  %v645 = icmp slt i64 %v644, %v600
  br i1 %v645, label %b142, label %b143
b142:
  %v646 = mul i64 %v644, 8
  %v647 = getelementptr inbounds float, ptr %v643, i64 %v646
  %v648 = mul i64 %v644, 32
  %v649 = getelementptr inbounds float, ptr %v60, i64 %v648
  %v650 = getelementptr inbounds float, ptr %v647, i64 0
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = getelementptr inbounds float, ptr %v649, i64 0
  store <8 x float> %v651, ptr %v652, align 4
  %v653 = getelementptr inbounds float, ptr %v647, i64 8
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = getelementptr inbounds float, ptr %v649, i64 8
  store <8 x float> %v654, ptr %v655, align 4
  %v656 = getelementptr inbounds float, ptr %v647, i64 16
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = getelementptr inbounds float, ptr %v649, i64 16
  store <8 x float> %v657, ptr %v658, align 4
  %v659 = getelementptr inbounds float, ptr %v647, i64 24
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = getelementptr inbounds float, ptr %v649, i64 24
  store <8 x float> %v660, ptr %v661, align 4
  %v662 = add nsw i64 %v644, 1
  br label %b141
b143:
  %v663 = sdiv i64 %v605, 2
  br label %b144
b144:
  %v664 = phi i64 [ 0, %b143 ], [ %v673, %b145 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b145, label %b146
b145:
  %v666 = mul i64 %v664, 2
  %v667 = add i64 %v601, %v666
  %v668 = mul i64 %v664, 768
  %v669 = getelementptr inbounds float, ptr %v571, i64 %v668
  %v670 = mul i64 %v667, 8
  %v671 = add i64 %v670, %v639
  %v672 = getelementptr inbounds float, ptr %v585, i64 %v671
  call void @outer_2x32(ptr %v669, ptr %v60, i64 %v600, ptr %v672, i64 8)
  %v673 = add nsw i64 %v664, 1
  br label %b144
b146:
  %v674 = add nsw i64 %v639, 32
  br label %b138
b140:
  %v675 = mul i64 %v596, 8
  %v676 = add i64 %v675, 0
  %v677 = getelementptr inbounds float, ptr %v570, i64 %v676
  br label %b147
b147:
  %v678 = phi i64 [ 0, %b140 ], [ %v687, %b148 ]
  %v679 = icmp slt i64 %v678, %v600
  br i1 %v679, label %b148, label %b149
b148:
  %v680 = mul i64 %v678, 8
  %v681 = getelementptr inbounds float, ptr %v677, i64 %v680
  %v682 = mul i64 %v678, 8
  %v683 = getelementptr inbounds float, ptr %v60, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v681, i64 0
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = getelementptr inbounds float, ptr %v683, i64 0
  store <8 x float> %v685, ptr %v686, align 4
  %v687 = add nsw i64 %v678, 1
  br label %b147
b149:
  %v688 = sdiv i64 %v605, 2
  br label %b150
b150:
  %v689 = phi i64 [ 0, %b149 ], [ %v698, %b151 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b151, label %b152
b151:
  %v691 = mul i64 %v689, 2
  %v692 = add i64 %v601, %v691
  %v693 = mul i64 %v689, 768
  %v694 = getelementptr inbounds float, ptr %v571, i64 %v693
  %v695 = mul i64 %v692, 8
  %v696 = add i64 %v695, 0
  %v697 = getelementptr inbounds float, ptr %v585, i64 %v696
  call void @outer_2x8(ptr %v694, ptr %v60, i64 %v600, ptr %v697, i64 8)
  %v698 = add nsw i64 %v689, 1
  br label %b150
b152:
  %v699 = add nsw i64 %v601, 64
  br label %b126
b128:
  %v700 = add nsw i64 %v596, 384
  br label %b123
b125:
  %v701 = icmp sgt i64 %v3, 1
  br i1 %v701, label %b153, label %b154
b153:
  %v702 = getelementptr inbounds i64, ptr %v1, i64 3
  %v703 = atomicrmw add ptr %v702, i64 1 acq_rel
  %v704 = load i64, ptr %v55, align 8
  %v705 = add i64 %v704, 1
  store i64 %v705, ptr %v55, align 8
  %v706 = mul i64 %v3, %v705
  br label %b155
b155:
  %v707 = load atomic i64, ptr %v702 acquire, align 8
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b156, label %b157
b156:
  %v709 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v710 = icmp eq i64 %v2, 0
  br i1 %v710, label %b158, label %b159
b158:
  br label %b160
b160:
  %v711 = phi i64 [ 0, %b158 ], [ %v750, %b165 ]
  %v712 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v749, %b165 ]
  %v713 = icmp slt i64 %v711, %v8
  br i1 %v713, label %b161, label %b162
b161:
  %v714 = add i64 %v711, 128
  %v715 = icmp slt i64 %v714, %v8
  %v716 = select i1 %v715, i64 %v714, i64 %v8
  br label %b163
b163:
  %v717 = phi i64 [ %v711, %b161 ], [ %v748, %b164 ]
  %v718 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v747, %b164 ]
  %v719 = icmp slt i64 %v717, %v716
  br i1 %v719, label %b164, label %b165
b164:
  %v720 = mul i64 %v717, 8
  %v721 = getelementptr inbounds float, ptr %v36, i64 %v720
  %v722 = mul i64 %v717, 8
  %v723 = getelementptr inbounds float, ptr %v38, i64 %v722
  %v724 = add i64 0, 0
  %v725 = getelementptr inbounds float, ptr %v721, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v726)
  %v728 = add i64 0, 0
  %v729 = getelementptr inbounds float, ptr %v16, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = fadd <8 x float> %v727, %v730
  %v732 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v733 = shufflevector <8 x float> %v732, <8 x float> poison, <8 x i32> zeroinitializer
  %v734 = fcmp ole <8 x float> %v731, %v733
  %v735 = select <8 x i1> %v734, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v723, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = fcmp ogt <8 x float> %v726, splat (float 0x0000000000000000)
  %v740 = fcmp olt <8 x float> %v726, splat (float 0x0000000000000000)
  %v741 = fadd <8 x float> %v726, splat (float 0x0000000000000000)
  %v742 = select <8 x i1> %v740, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v741
  %v743 = select <8 x i1> %v739, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v742
  %v744 = fmul <8 x float> %v738, %v743
  %v745 = fcmp une <8 x float> %v735, splat (float 0x0000000000000000)
  %v746 = select <8 x i1> %v745, <8 x float> %v733, <8 x float> %v744
  %v747 = fadd <8 x float> %v718, %v746
  %v748 = add nsw i64 %v717, 1
  br label %b163
b165:
  %v749 = fadd <8 x float> %v712, %v718
  %v750 = add nsw i64 %v711, 128
  br label %b160
b162:
  %v751 = add i64 0, 0
  %v752 = getelementptr inbounds float, ptr %v30, i64 %v751
  store <8 x float> %v712, ptr %v752, align 4
  br label %b159
b159:
  %v753 = icmp sgt i64 %v3, 1
  br i1 %v753, label %b166, label %b167
b166:
  %v754 = getelementptr inbounds i64, ptr %v1, i64 3
  %v755 = atomicrmw add ptr %v754, i64 1 acq_rel
  %v756 = load i64, ptr %v55, align 8
  %v757 = add i64 %v756, 1
  store i64 %v757, ptr %v55, align 8
  %v758 = mul i64 %v3, %v757
  br label %b168
b168:
  %v759 = load atomic i64, ptr %v754 acquire, align 8
  %v760 = icmp slt i64 %v759, %v758
  br i1 %v760, label %b169, label %b170
b169:
  %v761 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
