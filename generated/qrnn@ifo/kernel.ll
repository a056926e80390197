; generated from specs/qrnn.yaml by `make generated`: do not edit
; qrnn@ifo I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v1135 = alloca float, i64 64, align 4
  %v1219 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 512
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = icmp eq i64 %v2, 0
  br i1 %v84, label %b2, label %b3
b2:
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v40, i64 %v85
  %v87 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v88, ptr %v86, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v89 = icmp sgt i64 %v3, 1
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v75, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v75, align 8
  %v94 = mul i64 %v3, %v93
  br label %b6
b6:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b7, label %b8
b7:
  %v97 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 4
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b9, label %b10
b9:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 27
  %v102 = load i64, ptr %v101, align 8
  %v103 = icmp eq i64 %v102, 0
  br i1 %v103, label %b11, label %b12
b11:
  %v104 = add i64 %v7, 0
  %v105 = sdiv i64 %v104, 1
  %v106 = add i64 %v2, 1
  %v107 = mul i64 %v105, %v2
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  %v112 = mul i64 %v105, %v106
  %v113 = sdiv i64 %v112, %v3
  %v114 = mul i64 %v113, 1
  %v115 = icmp slt i64 %v114, %v7
  %v116 = select i1 %v115, i64 %v114, i64 %v7
  br label %b13
b13:
  %v117 = phi i64 [ %v111, %b11 ], [ %v128, %b14 ]
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b14, label %b15
b14:
  %v119 = and i64 0, %v56
  %v120 = mul i64 %v119, %v7
  %v121 = add i64 %v120, %v117
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v20, i64 %v122
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v123, i64 %v124
  %v126 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = add nsw i64 %v117, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b16, label %b17
b16:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v75, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v75, align 8
  %v134 = mul i64 %v3, %v133
  br label %b18
b18:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b19, label %b20
b19:
  %v137 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 4
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b21, label %b22
b21:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 28
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b23, label %b24
b23:
  %v144 = add i64 %v7, 0
  %v145 = sdiv i64 %v144, 1
  %v146 = add i64 %v2, 1
  %v147 = mul i64 %v145, %v2
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, %v7
  %v151 = select i1 %v150, i64 %v149, i64 %v7
  %v152 = mul i64 %v145, %v146
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, %v7
  %v156 = select i1 %v155, i64 %v154, i64 %v7
  br label %b25
b25:
  %v157 = phi i64 [ %v151, %b23 ], [ %v168, %b26 ]
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b26, label %b27
b26:
  %v159 = and i64 0, %v58
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v157
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v22, i64 %v162
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v163, i64 %v164
  %v166 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = add nsw i64 %v157, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b28, label %b29
b28:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v75, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v75, align 8
  %v174 = mul i64 %v3, %v173
  br label %b30
b30:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b31, label %b32
b31:
  %v177 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v178 = getelementptr inbounds float, ptr %v77, i64 0
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b33, label %b34
b33:
  %v182 = add i64 1, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, 1
  %v189 = select i1 %v188, i64 %v187, i64 1
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  %v195 = icmp slt i64 %v194, 1
  %v196 = select i1 %v195, i64 %v194, i64 1
  br label %b35
b35:
  %v197 = phi i64 [ %v189, %b33 ], [ %v642, %b86 ]
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b36, label %b37
b36:
  %v199 = mul i64 %v197, 256
  %v200 = mul i64 %v197, 32
  %v201 = add i64 %v199, 0
  %v202 = add i64 %v200, 0
  %v203 = getelementptr inbounds float, ptr %v178, i64 %v201
  %v204 = sub i64 32, %v202
  %v205 = icmp slt i64 %v204, 0
  %v206 = select i1 %v205, i64 0, i64 %v204
  %v207 = icmp ult i64 %v206, 8
  %v208 = select i1 %v207, i64 %v206, i64 8
  %v209 = trunc i64 %v208 to i32
  %v210 = insertelement <8 x i32> poison, i32 %v209, i64 0
  %v211 = shufflevector <8 x i32> %v210, <8 x i32> poison, <8 x i32> zeroinitializer
  %v212 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v211
  %v213 = mul i64 %v202, 8
  %v214 = add i64 0, %v213
  %v215 = getelementptr inbounds float, ptr %v12, i64 %v214
  %v216 = icmp sge i64 %v206, 8
  br i1 %v216, label %b38, label %b39
b38:
  br label %b40
b40:
  %v217 = phi i64 [ 0, %b38 ], [ %v291, %b41 ]
  %v218 = icmp slt i64 %v217, 8
  br i1 %v218, label %b41, label %b42
b41:
  %v219 = add i64 %v217, 0
  %v220 = getelementptr inbounds float, ptr %v215, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v217, 8
  %v223 = getelementptr inbounds float, ptr %v215, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v217, 16
  %v226 = getelementptr inbounds float, ptr %v215, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 %v217, 24
  %v229 = getelementptr inbounds float, ptr %v215, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v217, 32
  %v232 = getelementptr inbounds float, ptr %v215, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v217, 40
  %v235 = getelementptr inbounds float, ptr %v215, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 %v217, 48
  %v238 = getelementptr inbounds float, ptr %v215, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 %v217, 56
  %v241 = getelementptr inbounds float, ptr %v215, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v246 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v227, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v248 = shufflevector <8 x float> %v227, <8 x float> %v239, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v230, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v250 = shufflevector <8 x float> %v230, <8 x float> %v242, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v252 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v249, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v256 = shufflevector <8 x float> %v244, <8 x float> %v248, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v258 = shufflevector <8 x float> %v246, <8 x float> %v250, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v259 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v262 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v263 = shufflevector <8 x float> %v255, <8 x float> %v257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v264 = shufflevector <8 x float> %v255, <8 x float> %v257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v265 = shufflevector <8 x float> %v256, <8 x float> %v258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v266 = shufflevector <8 x float> %v256, <8 x float> %v258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v267 = add i64 %v217, 0
  %v268 = mul i64 %v267, 32
  %v269 = getelementptr inbounds float, ptr %v203, i64 %v268
  store <8 x float> %v259, ptr %v269, align 4
  %v270 = add i64 %v217, 1
  %v271 = mul i64 %v270, 32
  %v272 = getelementptr inbounds float, ptr %v203, i64 %v271
  store <8 x float> %v260, ptr %v272, align 4
  %v273 = add i64 %v217, 2
  %v274 = mul i64 %v273, 32
  %v275 = getelementptr inbounds float, ptr %v203, i64 %v274
  store <8 x float> %v261, ptr %v275, align 4
  %v276 = add i64 %v217, 3
  %v277 = mul i64 %v276, 32
  %v278 = getelementptr inbounds float, ptr %v203, i64 %v277
  store <8 x float> %v262, ptr %v278, align 4
  %v279 = add i64 %v217, 4
  %v280 = mul i64 %v279, 32
  %v281 = getelementptr inbounds float, ptr %v203, i64 %v280
  store <8 x float> %v263, ptr %v281, align 4
  %v282 = add i64 %v217, 5
  %v283 = mul i64 %v282, 32
  %v284 = getelementptr inbounds float, ptr %v203, i64 %v283
  store <8 x float> %v264, ptr %v284, align 4
  %v285 = add i64 %v217, 6
  %v286 = mul i64 %v285, 32
  %v287 = getelementptr inbounds float, ptr %v203, i64 %v286
  store <8 x float> %v265, ptr %v287, align 4
  %v288 = add i64 %v217, 7
  %v289 = mul i64 %v288, 32
  %v290 = getelementptr inbounds float, ptr %v203, i64 %v289
  store <8 x float> %v266, ptr %v290, align 4
  %v291 = add nsw i64 %v217, 8
  br label %b40
b42:
  br label %b43
b43:
  %v292 = phi i64 [ 8, %b42 ], [ %v300, %b44 ]
  %v293 = icmp slt i64 %v292, 8
  br i1 %v293, label %b44, label %b45
b44:
  %v294 = mul i64 %v292, 1
  %v295 = getelementptr inbounds float, ptr %v215, i64 %v294
  %v296 = getelementptr float, ptr %v295, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v297 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v296, <8 x i1> %v212, <8 x float> zeroinitializer)
  %v298 = mul i64 %v292, 32
  %v299 = getelementptr inbounds float, ptr %v203, i64 %v298
  store <8 x float> %v297, ptr %v299, align 4
  %v300 = add nsw i64 %v292, 1
  br label %b43
b45:
  br label %b39
b39:
  %v301 = icmp slt i64 %v206, 8
  br i1 %v301, label %b46, label %b47
b46:
  br label %b48
b48:
  %v302 = phi i64 [ 0, %b46 ], [ %v310, %b49 ]
  %v303 = icmp slt i64 %v302, 8
  br i1 %v303, label %b49, label %b50
b49:
  %v304 = mul i64 %v302, 1
  %v305 = getelementptr inbounds float, ptr %v215, i64 %v304
  %v306 = getelementptr float, ptr %v305, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v307 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v306, <8 x i1> %v212, <8 x float> zeroinitializer)
  %v308 = mul i64 %v302, 32
  %v309 = getelementptr inbounds float, ptr %v203, i64 %v308
  store <8 x float> %v307, ptr %v309, align 4
  %v310 = add nsw i64 %v302, 1
  br label %b48
b50:
  br label %b47
b47:
  %v311 = add i64 %v199, 8
  %v312 = add i64 %v200, 8
  %v313 = getelementptr inbounds float, ptr %v178, i64 %v311
  %v314 = sub i64 32, %v312
  %v315 = icmp slt i64 %v314, 0
  %v316 = select i1 %v315, i64 0, i64 %v314
  %v317 = icmp ult i64 %v316, 8
  %v318 = select i1 %v317, i64 %v316, i64 8
  %v319 = trunc i64 %v318 to i32
  %v320 = insertelement <8 x i32> poison, i32 %v319, i64 0
  %v321 = shufflevector <8 x i32> %v320, <8 x i32> poison, <8 x i32> zeroinitializer
  %v322 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v321
  %v323 = mul i64 %v312, 8
  %v324 = add i64 0, %v323
  %v325 = getelementptr inbounds float, ptr %v12, i64 %v324
  %v326 = icmp sge i64 %v316, 8
  br i1 %v326, label %b51, label %b52
b51:
  br label %b53
b53:
  %v327 = phi i64 [ 0, %b51 ], [ %v401, %b54 ]
  %v328 = icmp slt i64 %v327, 8
  br i1 %v328, label %b54, label %b55
b54:
  %v329 = add i64 %v327, 0
  %v330 = getelementptr inbounds float, ptr %v325, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v327, 8
  %v333 = getelementptr inbounds float, ptr %v325, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v327, 16
  %v336 = getelementptr inbounds float, ptr %v325, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v327, 24
  %v339 = getelementptr inbounds float, ptr %v325, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v327, 32
  %v342 = getelementptr inbounds float, ptr %v325, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v327, 40
  %v345 = getelementptr inbounds float, ptr %v325, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v327, 48
  %v348 = getelementptr inbounds float, ptr %v325, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v327, 56
  %v351 = getelementptr inbounds float, ptr %v325, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v356 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v358 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v360 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v366 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v368 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v372 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v373 = shufflevector <8 x float> %v365, <8 x float> %v367, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v374 = shufflevector <8 x float> %v365, <8 x float> %v367, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v376 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v377 = add i64 %v327, 0
  %v378 = mul i64 %v377, 32
  %v379 = getelementptr inbounds float, ptr %v313, i64 %v378
  store <8 x float> %v369, ptr %v379, align 4
  %v380 = add i64 %v327, 1
  %v381 = mul i64 %v380, 32
  %v382 = getelementptr inbounds float, ptr %v313, i64 %v381
  store <8 x float> %v370, ptr %v382, align 4
  %v383 = add i64 %v327, 2
  %v384 = mul i64 %v383, 32
  %v385 = getelementptr inbounds float, ptr %v313, i64 %v384
  store <8 x float> %v371, ptr %v385, align 4
  %v386 = add i64 %v327, 3
  %v387 = mul i64 %v386, 32
  %v388 = getelementptr inbounds float, ptr %v313, i64 %v387
  store <8 x float> %v372, ptr %v388, align 4
  %v389 = add i64 %v327, 4
  %v390 = mul i64 %v389, 32
  %v391 = getelementptr inbounds float, ptr %v313, i64 %v390
  store <8 x float> %v373, ptr %v391, align 4
  %v392 = add i64 %v327, 5
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v313, i64 %v393
  store <8 x float> %v374, ptr %v394, align 4
  %v395 = add i64 %v327, 6
  %v396 = mul i64 %v395, 32
  %v397 = getelementptr inbounds float, ptr %v313, i64 %v396
  store <8 x float> %v375, ptr %v397, align 4
  %v398 = add i64 %v327, 7
  %v399 = mul i64 %v398, 32
  %v400 = getelementptr inbounds float, ptr %v313, i64 %v399
  store <8 x float> %v376, ptr %v400, align 4
  %v401 = add nsw i64 %v327, 8
  br label %b53
b55:
  br label %b56
b56:
  %v402 = phi i64 [ 8, %b55 ], [ %v410, %b57 ]
  %v403 = icmp slt i64 %v402, 8
  br i1 %v403, label %b57, label %b58
b57:
  %v404 = mul i64 %v402, 1
  %v405 = getelementptr inbounds float, ptr %v325, i64 %v404
  %v406 = getelementptr float, ptr %v405, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v407 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v406, <8 x i1> %v322, <8 x float> zeroinitializer)
  %v408 = mul i64 %v402, 32
  %v409 = getelementptr inbounds float, ptr %v313, i64 %v408
  store <8 x float> %v407, ptr %v409, align 4
  %v410 = add nsw i64 %v402, 1
  br label %b56
b58:
  br label %b52
b52:
  %v411 = icmp slt i64 %v316, 8
  br i1 %v411, label %b59, label %b60
b59:
  br label %b61
b61:
  %v412 = phi i64 [ 0, %b59 ], [ %v420, %b62 ]
  %v413 = icmp slt i64 %v412, 8
  br i1 %v413, label %b62, label %b63
b62:
  %v414 = mul i64 %v412, 1
  %v415 = getelementptr inbounds float, ptr %v325, i64 %v414
  %v416 = getelementptr float, ptr %v415, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v417 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v416, <8 x i1> %v322, <8 x float> zeroinitializer)
  %v418 = mul i64 %v412, 32
  %v419 = getelementptr inbounds float, ptr %v313, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v412, 1
  br label %b61
b63:
  br label %b60
b60:
  %v421 = add i64 %v199, 16
  %v422 = add i64 %v200, 16
  %v423 = getelementptr inbounds float, ptr %v178, i64 %v421
  %v424 = sub i64 32, %v422
  %v425 = icmp slt i64 %v424, 0
  %v426 = select i1 %v425, i64 0, i64 %v424
  %v427 = icmp ult i64 %v426, 8
  %v428 = select i1 %v427, i64 %v426, i64 8
  %v429 = trunc i64 %v428 to i32
  %v430 = insertelement <8 x i32> poison, i32 %v429, i64 0
  %v431 = shufflevector <8 x i32> %v430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v432 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v431
  %v433 = mul i64 %v422, 8
  %v434 = add i64 0, %v433
  %v435 = getelementptr inbounds float, ptr %v12, i64 %v434
  %v436 = icmp sge i64 %v426, 8
  br i1 %v436, label %b64, label %b65
b64:
  br label %b66
b66:
  %v437 = phi i64 [ 0, %b64 ], [ %v511, %b67 ]
  %v438 = icmp slt i64 %v437, 8
  br i1 %v438, label %b67, label %b68
b67:
  %v439 = add i64 %v437, 0
  %v440 = getelementptr inbounds float, ptr %v435, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v437, 8
  %v443 = getelementptr inbounds float, ptr %v435, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v437, 16
  %v446 = getelementptr inbounds float, ptr %v435, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v437, 24
  %v449 = getelementptr inbounds float, ptr %v435, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v437, 32
  %v452 = getelementptr inbounds float, ptr %v435, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v437, 40
  %v455 = getelementptr inbounds float, ptr %v435, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v437, 48
  %v458 = getelementptr inbounds float, ptr %v435, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v437, 56
  %v461 = getelementptr inbounds float, ptr %v435, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v464 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v466 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v468 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v470 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v463, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x float> %v463, <8 x float> %v467, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v464, <8 x float> %v468, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v476 = shufflevector <8 x float> %v464, <8 x float> %v468, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v478 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v480 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v481 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v482 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v483 = shufflevector <8 x float> %v475, <8 x float> %v477, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v484 = shufflevector <8 x float> %v475, <8 x float> %v477, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v485 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v486 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v487 = add i64 %v437, 0
  %v488 = mul i64 %v487, 32
  %v489 = getelementptr inbounds float, ptr %v423, i64 %v488
  store <8 x float> %v479, ptr %v489, align 4
  %v490 = add i64 %v437, 1
  %v491 = mul i64 %v490, 32
  %v492 = getelementptr inbounds float, ptr %v423, i64 %v491
  store <8 x float> %v480, ptr %v492, align 4
  %v493 = add i64 %v437, 2
  %v494 = mul i64 %v493, 32
  %v495 = getelementptr inbounds float, ptr %v423, i64 %v494
  store <8 x float> %v481, ptr %v495, align 4
  %v496 = add i64 %v437, 3
  %v497 = mul i64 %v496, 32
  %v498 = getelementptr inbounds float, ptr %v423, i64 %v497
  store <8 x float> %v482, ptr %v498, align 4
  %v499 = add i64 %v437, 4
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v423, i64 %v500
  store <8 x float> %v483, ptr %v501, align 4
  %v502 = add i64 %v437, 5
  %v503 = mul i64 %v502, 32
  %v504 = getelementptr inbounds float, ptr %v423, i64 %v503
  store <8 x float> %v484, ptr %v504, align 4
  %v505 = add i64 %v437, 6
  %v506 = mul i64 %v505, 32
  %v507 = getelementptr inbounds float, ptr %v423, i64 %v506
  store <8 x float> %v485, ptr %v507, align 4
  %v508 = add i64 %v437, 7
  %v509 = mul i64 %v508, 32
  %v510 = getelementptr inbounds float, ptr %v423, i64 %v509
  store <8 x float> %v486, ptr %v510, align 4
  %v511 = add nsw i64 %v437, 8
  br label %b66
b68:
  br label %b69
b69:
  %v512 = phi i64 [ 8, %b68 ], [ %v520, %b70 ]
  %v513 = icmp slt i64 %v512, 8
  br i1 %v513, label %b70, label %b71
b70:
  %v514 = mul i64 %v512, 1
  %v515 = getelementptr inbounds float, ptr %v435, i64 %v514
  %v516 = getelementptr float, ptr %v515, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v517 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v516, <8 x i1> %v432, <8 x float> zeroinitializer)
  %v518 = mul i64 %v512, 32
  %v519 = getelementptr inbounds float, ptr %v423, i64 %v518
  store <8 x float> %v517, ptr %v519, align 4
  %v520 = add nsw i64 %v512, 1
  br label %b69
b71:
  br label %b65
b65:
  %v521 = icmp slt i64 %v426, 8
  br i1 %v521, label %b72, label %b73
b72:
  br label %b74
b74:
  %v522 = phi i64 [ 0, %b72 ], [ %v530, %b75 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b75, label %b76
b75:
  %v524 = mul i64 %v522, 1
  %v525 = getelementptr inbounds float, ptr %v435, i64 %v524
  %v526 = getelementptr float, ptr %v525, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v527 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v526, <8 x i1> %v432, <8 x float> zeroinitializer)
  %v528 = mul i64 %v522, 32
  %v529 = getelementptr inbounds float, ptr %v423, i64 %v528
  store <8 x float> %v527, ptr %v529, align 4
  %v530 = add nsw i64 %v522, 1
  br label %b74
b76:
  br label %b73
b73:
  %v531 = add i64 %v199, 24
  %v532 = add i64 %v200, 24
  %v533 = getelementptr inbounds float, ptr %v178, i64 %v531
  %v534 = sub i64 32, %v532
  %v535 = icmp slt i64 %v534, 0
  %v536 = select i1 %v535, i64 0, i64 %v534
  %v537 = icmp ult i64 %v536, 8
  %v538 = select i1 %v537, i64 %v536, i64 8
  %v539 = trunc i64 %v538 to i32
  %v540 = insertelement <8 x i32> poison, i32 %v539, i64 0
  %v541 = shufflevector <8 x i32> %v540, <8 x i32> poison, <8 x i32> zeroinitializer
  %v542 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v541
  %v543 = mul i64 %v532, 8
  %v544 = add i64 0, %v543
  %v545 = getelementptr inbounds float, ptr %v12, i64 %v544
  %v546 = icmp sge i64 %v536, 8
  br i1 %v546, label %b77, label %b78
b77:
  br label %b79
b79:
  %v547 = phi i64 [ 0, %b77 ], [ %v621, %b80 ]
  %v548 = icmp slt i64 %v547, 8
  br i1 %v548, label %b80, label %b81
b80:
  %v549 = add i64 %v547, 0
  %v550 = getelementptr inbounds float, ptr %v545, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v547, 8
  %v553 = getelementptr inbounds float, ptr %v545, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v547, 16
  %v556 = getelementptr inbounds float, ptr %v545, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v547, 24
  %v559 = getelementptr inbounds float, ptr %v545, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v547, 32
  %v562 = getelementptr inbounds float, ptr %v545, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v547, 40
  %v565 = getelementptr inbounds float, ptr %v545, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v547, 48
  %v568 = getelementptr inbounds float, ptr %v545, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v547, 56
  %v571 = getelementptr inbounds float, ptr %v545, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v576 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v579, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v576, <8 x float> %v580, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v592 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v587, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = add i64 %v547, 0
  %v598 = mul i64 %v597, 32
  %v599 = getelementptr inbounds float, ptr %v533, i64 %v598
  store <8 x float> %v589, ptr %v599, align 4
  %v600 = add i64 %v547, 1
  %v601 = mul i64 %v600, 32
  %v602 = getelementptr inbounds float, ptr %v533, i64 %v601
  store <8 x float> %v590, ptr %v602, align 4
  %v603 = add i64 %v547, 2
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v533, i64 %v604
  store <8 x float> %v591, ptr %v605, align 4
  %v606 = add i64 %v547, 3
  %v607 = mul i64 %v606, 32
  %v608 = getelementptr inbounds float, ptr %v533, i64 %v607
  store <8 x float> %v592, ptr %v608, align 4
  %v609 = add i64 %v547, 4
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v533, i64 %v610
  store <8 x float> %v593, ptr %v611, align 4
  %v612 = add i64 %v547, 5
  %v613 = mul i64 %v612, 32
  %v614 = getelementptr inbounds float, ptr %v533, i64 %v613
  store <8 x float> %v594, ptr %v614, align 4
  %v615 = add i64 %v547, 6
  %v616 = mul i64 %v615, 32
  %v617 = getelementptr inbounds float, ptr %v533, i64 %v616
  store <8 x float> %v595, ptr %v617, align 4
  %v618 = add i64 %v547, 7
  %v619 = mul i64 %v618, 32
  %v620 = getelementptr inbounds float, ptr %v533, i64 %v619
  store <8 x float> %v596, ptr %v620, align 4
  %v621 = add nsw i64 %v547, 8
  br label %b79
b81:
  br label %b82
b82:
  %v622 = phi i64 [ 8, %b81 ], [ %v630, %b83 ]
  %v623 = icmp slt i64 %v622, 8
  br i1 %v623, label %b83, label %b84
b83:
  %v624 = mul i64 %v622, 1
  %v625 = getelementptr inbounds float, ptr %v545, i64 %v624
  %v626 = getelementptr float, ptr %v625, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v627 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v626, <8 x i1> %v542, <8 x float> zeroinitializer)
  %v628 = mul i64 %v622, 32
  %v629 = getelementptr inbounds float, ptr %v533, i64 %v628
  store <8 x float> %v627, ptr %v629, align 4
  %v630 = add nsw i64 %v622, 1
  br label %b82
b84:
  br label %b78
b78:
  %v631 = icmp slt i64 %v536, 8
  br i1 %v631, label %b85, label %b86
b85:
  br label %b87
b87:
  %v632 = phi i64 [ 0, %b85 ], [ %v640, %b88 ]
  %v633 = icmp slt i64 %v632, 8
  br i1 %v633, label %b88, label %b89
b88:
  %v634 = mul i64 %v632, 1
  %v635 = getelementptr inbounds float, ptr %v545, i64 %v634
  %v636 = getelementptr float, ptr %v635, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v637 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v636, <8 x i1> %v542, <8 x float> zeroinitializer)
  %v638 = mul i64 %v632, 32
  %v639 = getelementptr inbounds float, ptr %v533, i64 %v638
  store <8 x float> %v637, ptr %v639, align 4
  %v640 = add nsw i64 %v632, 1
  br label %b87
b89:
  br label %b86
b86:
  %v641 = add i64 %v199, 256
  %v642 = add nsw i64 %v197, 1
  br label %b35
b37:
  br label %b34
b34:
  %v643 = icmp sgt i64 %v3, 1
  br i1 %v643, label %b90, label %b91
b90:
  %v644 = getelementptr inbounds i64, ptr %v1, i64 3
  %v645 = atomicrmw add ptr %v644, i64 1 acq_rel
  %v646 = load i64, ptr %v75, align 8
  %v647 = add i64 %v646, 1
  store i64 %v647, ptr %v75, align 8
  %v648 = mul i64 %v3, %v647
  br label %b92
b92:
  %v649 = load atomic i64, ptr %v644 acquire, align 8
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b93, label %b94
b93:
  %v651 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v652 = getelementptr inbounds float, ptr %v77, i64 256
  %v653 = getelementptr inbounds i64, ptr %v1, i64 4
  %v654 = load i64, ptr %v653, align 8
  %v655 = icmp eq i64 %v654, 0
  br i1 %v655, label %b95, label %b96
b95:
  %v656 = add i64 1, 0
  %v657 = sdiv i64 %v656, 1
  %v658 = add i64 %v2, 1
  %v659 = mul i64 %v657, %v2
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, 1
  %v663 = select i1 %v662, i64 %v661, i64 1
  %v664 = mul i64 %v657, %v658
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, 1
  %v668 = select i1 %v667, i64 %v666, i64 1
  %v669 = icmp slt i64 %v668, 1
  %v670 = select i1 %v669, i64 %v668, i64 1
  br label %b97
b97:
  %v671 = phi i64 [ %v663, %b95 ], [ %v1116, %b148 ]
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b98, label %b99
b98:
  %v673 = mul i64 %v671, 256
  %v674 = mul i64 %v671, 8
  %v675 = add i64 %v673, 0
  %v676 = add i64 %v674, 0
  %v677 = getelementptr inbounds float, ptr %v652, i64 %v675
  %v678 = sub i64 8, %v676
  %v679 = icmp slt i64 %v678, 0
  %v680 = select i1 %v679, i64 0, i64 %v678
  %v681 = icmp ult i64 %v680, 8
  %v682 = select i1 %v681, i64 %v680, i64 8
  %v683 = trunc i64 %v682 to i32
  %v684 = insertelement <8 x i32> poison, i32 %v683, i64 0
  %v685 = shufflevector <8 x i32> %v684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v686 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v685
  %v687 = mul i64 %v676, 8
  %v688 = add i64 64, %v687
  %v689 = getelementptr inbounds float, ptr %v14, i64 %v688
  %v690 = icmp sge i64 %v680, 8
  br i1 %v690, label %b100, label %b101
b100:
  br label %b102
b102:
  %v691 = phi i64 [ 0, %b100 ], [ %v765, %b103 ]
  %v692 = icmp slt i64 %v691, 8
  br i1 %v692, label %b103, label %b104
b103:
  %v693 = add i64 %v691, 0
  %v694 = getelementptr inbounds float, ptr %v689, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 %v691, 8
  %v697 = getelementptr inbounds float, ptr %v689, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 %v691, 16
  %v700 = getelementptr inbounds float, ptr %v689, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 %v691, 24
  %v703 = getelementptr inbounds float, ptr %v689, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 %v691, 32
  %v706 = getelementptr inbounds float, ptr %v689, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v691, 40
  %v709 = getelementptr inbounds float, ptr %v689, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 %v691, 48
  %v712 = getelementptr inbounds float, ptr %v689, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 %v691, 56
  %v715 = getelementptr inbounds float, ptr %v689, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v720 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v722 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v724 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v717, <8 x float> %v721, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v717, <8 x float> %v721, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v719, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v723, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v730 = shufflevector <8 x float> %v718, <8 x float> %v722, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v732 = shufflevector <8 x float> %v720, <8 x float> %v724, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v733 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v727, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v736 = shufflevector <8 x float> %v726, <8 x float> %v728, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v737 = shufflevector <8 x float> %v729, <8 x float> %v731, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v738 = shufflevector <8 x float> %v729, <8 x float> %v731, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v739 = shufflevector <8 x float> %v730, <8 x float> %v732, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v740 = shufflevector <8 x float> %v730, <8 x float> %v732, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v741 = add i64 %v691, 0
  %v742 = mul i64 %v741, 32
  %v743 = getelementptr inbounds float, ptr %v677, i64 %v742
  store <8 x float> %v733, ptr %v743, align 4
  %v744 = add i64 %v691, 1
  %v745 = mul i64 %v744, 32
  %v746 = getelementptr inbounds float, ptr %v677, i64 %v745
  store <8 x float> %v734, ptr %v746, align 4
  %v747 = add i64 %v691, 2
  %v748 = mul i64 %v747, 32
  %v749 = getelementptr inbounds float, ptr %v677, i64 %v748
  store <8 x float> %v735, ptr %v749, align 4
  %v750 = add i64 %v691, 3
  %v751 = mul i64 %v750, 32
  %v752 = getelementptr inbounds float, ptr %v677, i64 %v751
  store <8 x float> %v736, ptr %v752, align 4
  %v753 = add i64 %v691, 4
  %v754 = mul i64 %v753, 32
  %v755 = getelementptr inbounds float, ptr %v677, i64 %v754
  store <8 x float> %v737, ptr %v755, align 4
  %v756 = add i64 %v691, 5
  %v757 = mul i64 %v756, 32
  %v758 = getelementptr inbounds float, ptr %v677, i64 %v757
  store <8 x float> %v738, ptr %v758, align 4
  %v759 = add i64 %v691, 6
  %v760 = mul i64 %v759, 32
  %v761 = getelementptr inbounds float, ptr %v677, i64 %v760
  store <8 x float> %v739, ptr %v761, align 4
  %v762 = add i64 %v691, 7
  %v763 = mul i64 %v762, 32
  %v764 = getelementptr inbounds float, ptr %v677, i64 %v763
  store <8 x float> %v740, ptr %v764, align 4
  %v765 = add nsw i64 %v691, 8
  br label %b102
b104:
  br label %b105
b105:
  %v766 = phi i64 [ 8, %b104 ], [ %v774, %b106 ]
  %v767 = icmp slt i64 %v766, 8
  br i1 %v767, label %b106, label %b107
b106:
  %v768 = mul i64 %v766, 1
  %v769 = getelementptr inbounds float, ptr %v689, i64 %v768
  %v770 = getelementptr float, ptr %v769, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v771 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v770, <8 x i1> %v686, <8 x float> zeroinitializer)
  %v772 = mul i64 %v766, 32
  %v773 = getelementptr inbounds float, ptr %v677, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v766, 1
  br label %b105
b107:
  br label %b101
b101:
  %v775 = icmp slt i64 %v680, 8
  br i1 %v775, label %b108, label %b109
b108:
  br label %b110
b110:
  %v776 = phi i64 [ 0, %b108 ], [ %v784, %b111 ]
  %v777 = icmp slt i64 %v776, 8
  br i1 %v777, label %b111, label %b112
b111:
  %v778 = mul i64 %v776, 1
  %v779 = getelementptr inbounds float, ptr %v689, i64 %v778
  %v780 = getelementptr float, ptr %v779, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v781 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v780, <8 x i1> %v686, <8 x float> zeroinitializer)
  %v782 = mul i64 %v776, 32
  %v783 = getelementptr inbounds float, ptr %v677, i64 %v782
  store <8 x float> %v781, ptr %v783, align 4
  %v784 = add nsw i64 %v776, 1
  br label %b110
b112:
  br label %b109
b109:
  %v785 = add i64 %v673, 8
  %v786 = add i64 %v674, 0
  %v787 = getelementptr inbounds float, ptr %v652, i64 %v785
  %v788 = sub i64 8, %v786
  %v789 = icmp slt i64 %v788, 0
  %v790 = select i1 %v789, i64 0, i64 %v788
  %v791 = icmp ult i64 %v790, 8
  %v792 = select i1 %v791, i64 %v790, i64 8
  %v793 = trunc i64 %v792 to i32
  %v794 = insertelement <8 x i32> poison, i32 %v793, i64 0
  %v795 = shufflevector <8 x i32> %v794, <8 x i32> poison, <8 x i32> zeroinitializer
  %v796 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v795
  %v797 = mul i64 %v786, 8
  %v798 = add i64 192, %v797
  %v799 = getelementptr inbounds float, ptr %v14, i64 %v798
  %v800 = icmp sge i64 %v790, 8
  br i1 %v800, label %b113, label %b114
b113:
  br label %b115
b115:
  %v801 = phi i64 [ 0, %b113 ], [ %v875, %b116 ]
  %v802 = icmp slt i64 %v801, 8
  br i1 %v802, label %b116, label %b117
b116:
  %v803 = add i64 %v801, 0
  %v804 = getelementptr inbounds float, ptr %v799, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 %v801, 8
  %v807 = getelementptr inbounds float, ptr %v799, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 %v801, 16
  %v810 = getelementptr inbounds float, ptr %v799, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v801, 24
  %v813 = getelementptr inbounds float, ptr %v799, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v801, 32
  %v816 = getelementptr inbounds float, ptr %v799, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v801, 40
  %v819 = getelementptr inbounds float, ptr %v799, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v801, 48
  %v822 = getelementptr inbounds float, ptr %v799, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v801, 56
  %v825 = getelementptr inbounds float, ptr %v799, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v828 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v830 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v832 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v834 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v836 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v829, <8 x float> %v833, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v838 = shufflevector <8 x float> %v829, <8 x float> %v833, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v828, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v840 = shufflevector <8 x float> %v828, <8 x float> %v832, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v830, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v842 = shufflevector <8 x float> %v830, <8 x float> %v834, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v837, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v845 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v846 = shufflevector <8 x float> %v836, <8 x float> %v838, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v847 = shufflevector <8 x float> %v839, <8 x float> %v841, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v848 = shufflevector <8 x float> %v839, <8 x float> %v841, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v849 = shufflevector <8 x float> %v840, <8 x float> %v842, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v850 = shufflevector <8 x float> %v840, <8 x float> %v842, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v851 = add i64 %v801, 0
  %v852 = mul i64 %v851, 32
  %v853 = getelementptr inbounds float, ptr %v787, i64 %v852
  store <8 x float> %v843, ptr %v853, align 4
  %v854 = add i64 %v801, 1
  %v855 = mul i64 %v854, 32
  %v856 = getelementptr inbounds float, ptr %v787, i64 %v855
  store <8 x float> %v844, ptr %v856, align 4
  %v857 = add i64 %v801, 2
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v787, i64 %v858
  store <8 x float> %v845, ptr %v859, align 4
  %v860 = add i64 %v801, 3
  %v861 = mul i64 %v860, 32
  %v862 = getelementptr inbounds float, ptr %v787, i64 %v861
  store <8 x float> %v846, ptr %v862, align 4
  %v863 = add i64 %v801, 4
  %v864 = mul i64 %v863, 32
  %v865 = getelementptr inbounds float, ptr %v787, i64 %v864
  store <8 x float> %v847, ptr %v865, align 4
  %v866 = add i64 %v801, 5
  %v867 = mul i64 %v866, 32
  %v868 = getelementptr inbounds float, ptr %v787, i64 %v867
  store <8 x float> %v848, ptr %v868, align 4
  %v869 = add i64 %v801, 6
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v787, i64 %v870
  store <8 x float> %v849, ptr %v871, align 4
  %v872 = add i64 %v801, 7
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v787, i64 %v873
  store <8 x float> %v850, ptr %v874, align 4
  %v875 = add nsw i64 %v801, 8
  br label %b115
b117:
  br label %b118
b118:
  %v876 = phi i64 [ 8, %b117 ], [ %v884, %b119 ]
  %v877 = icmp slt i64 %v876, 8
  br i1 %v877, label %b119, label %b120
b119:
  %v878 = mul i64 %v876, 1
  %v879 = getelementptr inbounds float, ptr %v799, i64 %v878
  %v880 = getelementptr float, ptr %v879, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v881 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v880, <8 x i1> %v796, <8 x float> zeroinitializer)
  %v882 = mul i64 %v876, 32
  %v883 = getelementptr inbounds float, ptr %v787, i64 %v882
  store <8 x float> %v881, ptr %v883, align 4
  %v884 = add nsw i64 %v876, 1
  br label %b118
b120:
  br label %b114
b114:
  %v885 = icmp slt i64 %v790, 8
  br i1 %v885, label %b121, label %b122
b121:
  br label %b123
b123:
  %v886 = phi i64 [ 0, %b121 ], [ %v894, %b124 ]
  %v887 = icmp slt i64 %v886, 8
  br i1 %v887, label %b124, label %b125
b124:
  %v888 = mul i64 %v886, 1
  %v889 = getelementptr inbounds float, ptr %v799, i64 %v888
  %v890 = getelementptr float, ptr %v889, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v891 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v890, <8 x i1> %v796, <8 x float> zeroinitializer)
  %v892 = mul i64 %v886, 32
  %v893 = getelementptr inbounds float, ptr %v787, i64 %v892
  store <8 x float> %v891, ptr %v893, align 4
  %v894 = add nsw i64 %v886, 1
  br label %b123
b125:
  br label %b122
b122:
  %v895 = add i64 %v673, 16
  %v896 = add i64 %v674, 0
  %v897 = getelementptr inbounds float, ptr %v652, i64 %v895
  %v898 = sub i64 8, %v896
  %v899 = icmp slt i64 %v898, 0
  %v900 = select i1 %v899, i64 0, i64 %v898
  %v901 = icmp ult i64 %v900, 8
  %v902 = select i1 %v901, i64 %v900, i64 8
  %v903 = trunc i64 %v902 to i32
  %v904 = insertelement <8 x i32> poison, i32 %v903, i64 0
  %v905 = shufflevector <8 x i32> %v904, <8 x i32> poison, <8 x i32> zeroinitializer
  %v906 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v905
  %v907 = mul i64 %v896, 8
  %v908 = add i64 0, %v907
  %v909 = getelementptr inbounds float, ptr %v14, i64 %v908
  %v910 = icmp sge i64 %v900, 8
  br i1 %v910, label %b126, label %b127
b126:
  br label %b128
b128:
  %v911 = phi i64 [ 0, %b126 ], [ %v985, %b129 ]
  %v912 = icmp slt i64 %v911, 8
  br i1 %v912, label %b129, label %b130
b129:
  %v913 = add i64 %v911, 0
  %v914 = getelementptr inbounds float, ptr %v909, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = add i64 %v911, 8
  %v917 = getelementptr inbounds float, ptr %v909, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = add i64 %v911, 16
  %v920 = getelementptr inbounds float, ptr %v909, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = add i64 %v911, 24
  %v923 = getelementptr inbounds float, ptr %v909, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = add i64 %v911, 32
  %v926 = getelementptr inbounds float, ptr %v909, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v911, 40
  %v929 = getelementptr inbounds float, ptr %v909, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = add i64 %v911, 48
  %v932 = getelementptr inbounds float, ptr %v909, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 %v911, 56
  %v935 = getelementptr inbounds float, ptr %v909, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = shufflevector <8 x float> %v915, <8 x float> %v927, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v938 = shufflevector <8 x float> %v915, <8 x float> %v927, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v939 = shufflevector <8 x float> %v918, <8 x float> %v930, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v940 = shufflevector <8 x float> %v918, <8 x float> %v930, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v941 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v942 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v943 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v944 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v937, <8 x float> %v941, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v946 = shufflevector <8 x float> %v937, <8 x float> %v941, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v939, <8 x float> %v943, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v948 = shufflevector <8 x float> %v939, <8 x float> %v943, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v938, <8 x float> %v942, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v950 = shufflevector <8 x float> %v938, <8 x float> %v942, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v940, <8 x float> %v944, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v952 = shufflevector <8 x float> %v940, <8 x float> %v944, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v945, <8 x float> %v947, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v954 = shufflevector <8 x float> %v945, <8 x float> %v947, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v955 = shufflevector <8 x float> %v946, <8 x float> %v948, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v956 = shufflevector <8 x float> %v946, <8 x float> %v948, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v957 = shufflevector <8 x float> %v949, <8 x float> %v951, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v958 = shufflevector <8 x float> %v949, <8 x float> %v951, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v959 = shufflevector <8 x float> %v950, <8 x float> %v952, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v960 = shufflevector <8 x float> %v950, <8 x float> %v952, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v961 = add i64 %v911, 0
  %v962 = mul i64 %v961, 32
  %v963 = getelementptr inbounds float, ptr %v897, i64 %v962
  store <8 x float> %v953, ptr %v963, align 4
  %v964 = add i64 %v911, 1
  %v965 = mul i64 %v964, 32
  %v966 = getelementptr inbounds float, ptr %v897, i64 %v965
  store <8 x float> %v954, ptr %v966, align 4
  %v967 = add i64 %v911, 2
  %v968 = mul i64 %v967, 32
  %v969 = getelementptr inbounds float, ptr %v897, i64 %v968
  store <8 x float> %v955, ptr %v969, align 4
  %v970 = add i64 %v911, 3
  %v971 = mul i64 %v970, 32
  %v972 = getelementptr inbounds float, ptr %v897, i64 %v971
  store <8 x float> %v956, ptr %v972, align 4
  %v973 = add i64 %v911, 4
  %v974 = mul i64 %v973, 32
  %v975 = getelementptr inbounds float, ptr %v897, i64 %v974
  store <8 x float> %v957, ptr %v975, align 4
  %v976 = add i64 %v911, 5
  %v977 = mul i64 %v976, 32
  %v978 = getelementptr inbounds float, ptr %v897, i64 %v977
  store <8 x float> %v958, ptr %v978, align 4
  %v979 = add i64 %v911, 6
  %v980 = mul i64 %v979, 32
  %v981 = getelementptr inbounds float, ptr %v897, i64 %v980
  store <8 x float> %v959, ptr %v981, align 4
  %v982 = add i64 %v911, 7
  %v983 = mul i64 %v982, 32
  %v984 = getelementptr inbounds float, ptr %v897, i64 %v983
  store <8 x float> %v960, ptr %v984, align 4
  %v985 = add nsw i64 %v911, 8
  br label %b128
b130:
  br label %b131
b131:
  %v986 = phi i64 [ 8, %b130 ], [ %v994, %b132 ]
  %v987 = icmp slt i64 %v986, 8
  br i1 %v987, label %b132, label %b133
b132:
  %v988 = mul i64 %v986, 1
  %v989 = getelementptr inbounds float, ptr %v909, i64 %v988
  %v990 = getelementptr float, ptr %v989, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v991 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v990, <8 x i1> %v906, <8 x float> zeroinitializer)
  %v992 = mul i64 %v986, 32
  %v993 = getelementptr inbounds float, ptr %v897, i64 %v992
  store <8 x float> %v991, ptr %v993, align 4
  %v994 = add nsw i64 %v986, 1
  br label %b131
b133:
  br label %b127
b127:
  %v995 = icmp slt i64 %v900, 8
  br i1 %v995, label %b134, label %b135
b134:
  br label %b136
b136:
  %v996 = phi i64 [ 0, %b134 ], [ %v1004, %b137 ]
  %v997 = icmp slt i64 %v996, 8
  br i1 %v997, label %b137, label %b138
b137:
  %v998 = mul i64 %v996, 1
  %v999 = getelementptr inbounds float, ptr %v909, i64 %v998
  %v1000 = getelementptr float, ptr %v999, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1001 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1000, <8 x i1> %v906, <8 x float> zeroinitializer)
  %v1002 = mul i64 %v996, 32
  %v1003 = getelementptr inbounds float, ptr %v897, i64 %v1002
  store <8 x float> %v1001, ptr %v1003, align 4
  %v1004 = add nsw i64 %v996, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1005 = add i64 %v673, 24
  %v1006 = add i64 %v674, 0
  %v1007 = getelementptr inbounds float, ptr %v652, i64 %v1005
  %v1008 = sub i64 8, %v1006
  %v1009 = icmp slt i64 %v1008, 0
  %v1010 = select i1 %v1009, i64 0, i64 %v1008
  %v1011 = icmp ult i64 %v1010, 8
  %v1012 = select i1 %v1011, i64 %v1010, i64 8
  %v1013 = trunc i64 %v1012 to i32
  %v1014 = insertelement <8 x i32> poison, i32 %v1013, i64 0
  %v1015 = shufflevector <8 x i32> %v1014, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1016 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1015
  %v1017 = mul i64 %v1006, 8
  %v1018 = add i64 128, %v1017
  %v1019 = getelementptr inbounds float, ptr %v14, i64 %v1018
  %v1020 = icmp sge i64 %v1010, 8
  br i1 %v1020, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1021 = phi i64 [ 0, %b139 ], [ %v1095, %b142 ]
  %v1022 = icmp slt i64 %v1021, 8
  br i1 %v1022, label %b142, label %b143
b142:
  %v1023 = add i64 %v1021, 0
  %v1024 = getelementptr inbounds float, ptr %v1019, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = add i64 %v1021, 8
  %v1027 = getelementptr inbounds float, ptr %v1019, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = add i64 %v1021, 16
  %v1030 = getelementptr inbounds float, ptr %v1019, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = add i64 %v1021, 24
  %v1033 = getelementptr inbounds float, ptr %v1019, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 %v1021, 32
  %v1036 = getelementptr inbounds float, ptr %v1019, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 %v1021, 40
  %v1039 = getelementptr inbounds float, ptr %v1019, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 %v1021, 48
  %v1042 = getelementptr inbounds float, ptr %v1019, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = add i64 %v1021, 56
  %v1045 = getelementptr inbounds float, ptr %v1019, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = shufflevector <8 x float> %v1025, <8 x float> %v1037, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1048 = shufflevector <8 x float> %v1025, <8 x float> %v1037, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1049 = shufflevector <8 x float> %v1028, <8 x float> %v1040, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1050 = shufflevector <8 x float> %v1028, <8 x float> %v1040, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1051 = shufflevector <8 x float> %v1031, <8 x float> %v1043, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1052 = shufflevector <8 x float> %v1031, <8 x float> %v1043, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1053 = shufflevector <8 x float> %v1034, <8 x float> %v1046, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1054 = shufflevector <8 x float> %v1034, <8 x float> %v1046, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1047, <8 x float> %v1051, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1056 = shufflevector <8 x float> %v1047, <8 x float> %v1051, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1049, <8 x float> %v1053, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1058 = shufflevector <8 x float> %v1049, <8 x float> %v1053, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1048, <8 x float> %v1052, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1060 = shufflevector <8 x float> %v1048, <8 x float> %v1052, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1050, <8 x float> %v1054, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1062 = shufflevector <8 x float> %v1050, <8 x float> %v1054, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1055, <8 x float> %v1057, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1064 = shufflevector <8 x float> %v1055, <8 x float> %v1057, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1065 = shufflevector <8 x float> %v1056, <8 x float> %v1058, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1066 = shufflevector <8 x float> %v1056, <8 x float> %v1058, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1067 = shufflevector <8 x float> %v1059, <8 x float> %v1061, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1061, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1069 = shufflevector <8 x float> %v1060, <8 x float> %v1062, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1070 = shufflevector <8 x float> %v1060, <8 x float> %v1062, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1071 = add i64 %v1021, 0
  %v1072 = mul i64 %v1071, 32
  %v1073 = getelementptr inbounds float, ptr %v1007, i64 %v1072
  store <8 x float> %v1063, ptr %v1073, align 4
  %v1074 = add i64 %v1021, 1
  %v1075 = mul i64 %v1074, 32
  %v1076 = getelementptr inbounds float, ptr %v1007, i64 %v1075
  store <8 x float> %v1064, ptr %v1076, align 4
  %v1077 = add i64 %v1021, 2
  %v1078 = mul i64 %v1077, 32
  %v1079 = getelementptr inbounds float, ptr %v1007, i64 %v1078
  store <8 x float> %v1065, ptr %v1079, align 4
  %v1080 = add i64 %v1021, 3
  %v1081 = mul i64 %v1080, 32
  %v1082 = getelementptr inbounds float, ptr %v1007, i64 %v1081
  store <8 x float> %v1066, ptr %v1082, align 4
  %v1083 = add i64 %v1021, 4
  %v1084 = mul i64 %v1083, 32
  %v1085 = getelementptr inbounds float, ptr %v1007, i64 %v1084
  store <8 x float> %v1067, ptr %v1085, align 4
  %v1086 = add i64 %v1021, 5
  %v1087 = mul i64 %v1086, 32
  %v1088 = getelementptr inbounds float, ptr %v1007, i64 %v1087
  store <8 x float> %v1068, ptr %v1088, align 4
  %v1089 = add i64 %v1021, 6
  %v1090 = mul i64 %v1089, 32
  %v1091 = getelementptr inbounds float, ptr %v1007, i64 %v1090
  store <8 x float> %v1069, ptr %v1091, align 4
  %v1092 = add i64 %v1021, 7
  %v1093 = mul i64 %v1092, 32
  %v1094 = getelementptr inbounds float, ptr %v1007, i64 %v1093
  store <8 x float> %v1070, ptr %v1094, align 4
  %v1095 = add nsw i64 %v1021, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1096 = phi i64 [ 8, %b143 ], [ %v1104, %b145 ]
  %v1097 = icmp slt i64 %v1096, 8
  br i1 %v1097, label %b145, label %b146
b145:
  %v1098 = mul i64 %v1096, 1
  %v1099 = getelementptr inbounds float, ptr %v1019, i64 %v1098
  %v1100 = getelementptr float, ptr %v1099, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1101 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1100, <8 x i1> %v1016, <8 x float> zeroinitializer)
  %v1102 = mul i64 %v1096, 32
  %v1103 = getelementptr inbounds float, ptr %v1007, i64 %v1102
  store <8 x float> %v1101, ptr %v1103, align 4
  %v1104 = add nsw i64 %v1096, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1105 = icmp slt i64 %v1010, 8
  br i1 %v1105, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1106 = phi i64 [ 0, %b147 ], [ %v1114, %b150 ]
  %v1107 = icmp slt i64 %v1106, 8
  br i1 %v1107, label %b150, label %b151
b150:
  %v1108 = mul i64 %v1106, 1
  %v1109 = getelementptr inbounds float, ptr %v1019, i64 %v1108
  %v1110 = getelementptr float, ptr %v1109, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1111 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1110, <8 x i1> %v1016, <8 x float> zeroinitializer)
  %v1112 = mul i64 %v1106, 32
  %v1113 = getelementptr inbounds float, ptr %v1007, i64 %v1112
  store <8 x float> %v1111, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1106, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1115 = add i64 %v673, 256
  %v1116 = add nsw i64 %v671, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1117 = icmp sgt i64 %v3, 1
  br i1 %v1117, label %b152, label %b153
b152:
  %v1118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1119 = atomicrmw add ptr %v1118, i64 1 acq_rel
  %v1120 = load i64, ptr %v75, align 8
  %v1121 = add i64 %v1120, 1
  store i64 %v1121, ptr %v75, align 8
  %v1122 = mul i64 %v3, %v1121
  br label %b154
b154:
  %v1123 = load atomic i64, ptr %v1118 acquire, align 8
  %v1124 = icmp slt i64 %v1123, %v1122
  br i1 %v1124, label %b155, label %b156
b155:
  %v1125 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1126 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1127 = load i64, ptr %v1126, align 8
  br label %b157
b157:
  %v1128 = phi i64 [ 0, %b153 ], [ %v1551, %b206 ]
  %v1129 = icmp slt i64 %v1128, %v5
  br i1 %v1129, label %b158, label %b159
b158:
  %v1130 = add i64 %v1128, %v1127
  %v1131 = icmp slt i64 %v1130, %v5
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v5
  %v1133 = sub i64 %v1132, %v1128
  %v1134 = mul i64 %v1133, %v7
  %v1136 = add i64 %v1134, 0
  %v1137 = sdiv i64 %v1136, 1
  %v1138 = add i64 %v2, 1
  %v1139 = mul i64 %v1137, %v2
  %v1140 = sdiv i64 %v1139, %v3
  %v1141 = mul i64 %v1140, 1
  %v1142 = icmp slt i64 %v1141, %v1134
  %v1143 = select i1 %v1142, i64 %v1141, i64 %v1134
  %v1144 = mul i64 %v1137, %v1138
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v1134
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v1134
  %v1149 = mul i64 %v1128, %v7
  %v1150 = add i64 %v1143, %v1149
  %v1151 = add i64 %v1148, %v1149
  br label %b160
b160:
  %v1152 = phi i64 [ %v1150, %b158 ], [ %v1207, %b165 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b161, label %b162
b161:
  %v1154 = add i64 %v1152, 96
  %v1155 = icmp slt i64 %v1154, %v1151
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v1151
  br label %b163
b163:
  %v1157 = phi i64 [ 0, %b161 ], [ %v1206, %b168 ]
  %v1158 = icmp slt i64 %v1157, 1
  br i1 %v1158, label %b164, label %b165
b164:
  %v1159 = sub i64 %v1156, %v1152
  %v1160 = sub i64 2, 1
  %v1161 = add i64 %v1159, %v1160
  %v1162 = sdiv i64 %v1161, 2
  br label %b166
b166:
  %v1163 = phi i64 [ 0, %b164 ], [ %v1205, %b173 ]
  %v1164 = icmp slt i64 %v1163, %v1162
  br i1 %v1164, label %b167, label %b168
b167:
  %v1165 = mul i64 %v1159, %v1163
  %v1166 = sdiv i64 %v1165, %v1162
  %v1167 = add i64 %v1152, %v1166
  %v1168 = add i64 %v1163, 1
  %v1169 = mul i64 %v1159, %v1168
  %v1170 = sdiv i64 %v1169, %v1162
  %v1171 = add i64 %v1152, %v1170
  %v1172 = mul i64 %v1157, 256
  %v1173 = getelementptr inbounds float, ptr %v178, i64 %v1172
  %v1174 = sub i64 %v1171, %v1167
  %v1175 = mul i64 %v1167, 8
  %v1176 = getelementptr inbounds float, ptr %v10, i64 %v1175
  %v1177 = getelementptr inbounds float, ptr %v1176, i64 0
  %v1178 = sub i64 %v1174, 1
  %v1179 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1178
  %v1180 = load ptr, ptr %v1179, align 4
  %v1181 = icmp sgt i64 %v1174, 0
  br i1 %v1181, label %b169, label %b170
b169:
  call void %v1180(ptr %v1177, i64 8, ptr %v1173, i64 8, ptr %v1135)
  br label %b170
b170:
  %v1182 = add i64 %v1172, 256
  br label %b171
b171:
  %v1183 = phi i64 [ %v1167, %b170 ], [ %v1204, %b176 ]
  %v1184 = icmp slt i64 %v1183, %v1171
  br i1 %v1184, label %b172, label %b173
b172:
  %v1185 = sub i64 %v1183, %v1167
  %v1186 = mul i64 %v1185, 32
  %v1187 = getelementptr inbounds float, ptr %v1135, i64 %v1186
  %v1188 = mul i64 %v1128, %v7
  %v1189 = sub i64 %v1183, %v1188
  %v1190 = mul i64 %v1189, 32
  %v1191 = getelementptr inbounds float, ptr %v42, i64 %v1190
  br label %b174
b174:
  %v1192 = phi i64 [ 0, %b172 ], [ %v1203, %b175 ]
  %v1193 = icmp slt i64 %v1192, 4
  br i1 %v1193, label %b175, label %b176
b175:
  %v1194 = mul i64 %v1157, 4
  %v1195 = add i64 %v1194, %v1192
  %v1196 = mul i64 %v1195, 8
  %v1197 = add i64 0, %v1192
  %v1198 = mul i64 %v1197, 8
  %v1199 = getelementptr inbounds float, ptr %v1187, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = add i64 0, %v1196
  %v1202 = getelementptr inbounds float, ptr %v1191, i64 %v1201
  store <8 x float> %v1200, ptr %v1202, align 4
  %v1203 = add nsw i64 %v1192, 1
  br label %b174
b176:
  %v1204 = add nsw i64 %v1183, 1
  br label %b171
b173:
  %v1205 = add nsw i64 %v1163, 1
  br label %b166
b168:
  %v1206 = add nsw i64 %v1157, 1
  br label %b163
b165:
  %v1207 = add nsw i64 %v1152, 96
  br label %b160
b162:
  %v1208 = icmp sgt i64 %v3, 1
  br i1 %v1208, label %b177, label %b178
b177:
  %v1209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1210 = atomicrmw add ptr %v1209, i64 1 acq_rel
  %v1211 = load i64, ptr %v75, align 8
  %v1212 = add i64 %v1211, 1
  store i64 %v1212, ptr %v75, align 8
  %v1213 = mul i64 %v3, %v1212
  br label %b179
b179:
  %v1214 = load atomic i64, ptr %v1209 acquire, align 8
  %v1215 = icmp slt i64 %v1214, %v1213
  br i1 %v1215, label %b180, label %b181
b180:
  %v1216 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1217 = phi i64 [ %v1128, %b178 ], [ %v1541, %b204 ]
  %v1218 = icmp slt i64 %v1217, %v1132
  br i1 %v1218, label %b183, label %b184
b183:
  %v1220 = add i64 %v7, 0
  %v1221 = sdiv i64 %v1220, 1
  %v1222 = add i64 %v2, 1
  %v1223 = mul i64 %v1221, %v2
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 1
  %v1226 = icmp slt i64 %v1225, %v7
  %v1227 = select i1 %v1226, i64 %v1225, i64 %v7
  %v1228 = mul i64 %v1221, %v1222
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 1
  %v1231 = icmp slt i64 %v1230, %v7
  %v1232 = select i1 %v1231, i64 %v1230, i64 %v7
  br label %b185
b185:
  %v1233 = phi i64 [ %v1227, %b183 ], [ %v1507, %b190 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b186, label %b187
b186:
  %v1235 = add i64 %v1233, 96
  %v1236 = icmp slt i64 %v1235, %v1232
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v1232
  br label %b188
b188:
  %v1238 = phi i64 [ 0, %b186 ], [ %v1506, %b193 ]
  %v1239 = icmp slt i64 %v1238, 1
  br i1 %v1239, label %b189, label %b190
b189:
  %v1240 = sub i64 %v1237, %v1233
  %v1241 = sub i64 2, 1
  %v1242 = add i64 %v1240, %v1241
  %v1243 = sdiv i64 %v1242, 2
  br label %b191
b191:
  %v1244 = phi i64 [ 0, %b189 ], [ %v1505, %b198 ]
  %v1245 = icmp slt i64 %v1244, %v1243
  br i1 %v1245, label %b192, label %b193
b192:
  %v1246 = mul i64 %v1240, %v1244
  %v1247 = sdiv i64 %v1246, %v1243
  %v1248 = add i64 %v1233, %v1247
  %v1249 = add i64 %v1244, 1
  %v1250 = mul i64 %v1240, %v1249
  %v1251 = sdiv i64 %v1250, %v1243
  %v1252 = add i64 %v1233, %v1251
  %v1253 = mul i64 %v1238, 256
  %v1254 = getelementptr inbounds float, ptr %v652, i64 %v1253
  %v1255 = sub i64 %v1252, %v1248
  %v1256 = add i64 %v1217, 0
  %v1257 = and i64 %v1256, %v58
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1248
  %v1260 = mul i64 %v1259, 8
  %v1261 = getelementptr inbounds float, ptr %v22, i64 %v1260
  %v1262 = getelementptr inbounds float, ptr %v1261, i64 0
  %v1263 = sub i64 %v1255, 1
  %v1264 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1263
  %v1265 = load ptr, ptr %v1264, align 4
  %v1266 = icmp sgt i64 %v1255, 0
  br i1 %v1266, label %b194, label %b195
b194:
  call void %v1265(ptr %v1262, i64 8, ptr %v1254, i64 8, ptr %v1219)
  br label %b195
b195:
  %v1267 = add i64 %v1253, 256
  br label %b196
b196:
  %v1268 = phi i64 [ %v1248, %b195 ], [ %v1504, %b201 ]
  %v1269 = icmp slt i64 %v1268, %v1252
  br i1 %v1269, label %b197, label %b198
b197:
  %v1270 = sub i64 %v1268, %v1248
  %v1271 = mul i64 %v1270, 32
  %v1272 = getelementptr inbounds float, ptr %v1219, i64 %v1271
  %v1273 = add i64 %v1217, 0
  %v1274 = sub i64 %v1273, %v1128
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1268
  %v1277 = mul i64 %v1276, 32
  %v1278 = getelementptr inbounds float, ptr %v42, i64 %v1277
  %v1279 = add i64 %v1217, 0
  %v1280 = and i64 %v1279, %v56
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1268
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v20, i64 %v1283
  %v1285 = add i64 %v1217, 0
  %v1286 = and i64 %v1285, %v68
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1268
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v44, i64 %v1289
  %v1291 = add i64 %v1217, 0
  %v1292 = and i64 %v1291, %v70
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1268
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v46, i64 %v1295
  %v1297 = add i64 %v1217, 0
  %v1298 = and i64 %v1297, %v72
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1268
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v48, i64 %v1301
  %v1303 = add i64 %v1217, 1
  %v1304 = and i64 %v1303, %v56
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1268
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v20, i64 %v1307
  %v1309 = add i64 %v1217, 0
  %v1310 = and i64 %v1309, %v74
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1268
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v50, i64 %v1313
  %v1315 = add i64 %v1217, 0
  %v1316 = and i64 %v1315, %v62
  %v1317 = mul i64 %v1316, %v7
  %v1318 = add i64 %v1317, %v1268
  %v1319 = mul i64 %v1318, 8
  %v1320 = getelementptr inbounds float, ptr %v28, i64 %v1319
  br label %b199
b199:
  %v1321 = phi i64 [ 0, %b197 ], [ %v1503, %b200 ]
  %v1322 = icmp slt i64 %v1321, 1
  br i1 %v1322, label %b200, label %b201
b200:
  %v1323 = mul i64 %v1238, 1
  %v1324 = add i64 %v1323, %v1321
  %v1325 = mul i64 %v1324, 8
  %v1326 = add i64 0, %v1321
  %v1327 = mul i64 %v1326, 8
  %v1328 = getelementptr inbounds float, ptr %v1272, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = add i64 1, %v1321
  %v1331 = mul i64 %v1330, 8
  %v1332 = getelementptr inbounds float, ptr %v1272, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = add i64 2, %v1321
  %v1335 = mul i64 %v1334, 8
  %v1336 = getelementptr inbounds float, ptr %v1272, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = add i64 3, %v1321
  %v1339 = mul i64 %v1338, 8
  %v1340 = getelementptr inbounds float, ptr %v1272, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = add i64 8, %v1325
  %v1343 = getelementptr inbounds float, ptr %v1278, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = fadd <8 x float> %v1344, %v1329
  %v1346 = add i64 8, %v1325
  %v1347 = getelementptr inbounds float, ptr %v16, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = fadd <8 x float> %v1345, %v1348
  %v1350 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1349)
  %v1351 = fneg <8 x float> %v1350
  %v1352 = fcmp olt <8 x float> %v1351, splat (float 0xC05A400000000000)
  %v1353 = select <8 x i1> %v1352, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1351
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1353, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1355 = fsub <8 x float> %v1354, splat (float 0x4168000000000000)
  %v1356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1355, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1353)
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1355, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1356)
  %v1358 = bitcast <8 x float> %v1354 to <8 x i32>
  %v1359 = fmul <8 x float> %v1357, %v1357
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1357, <8 x float> splat (float 0x3F81227F40000000))
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1357, <8 x float> splat (float 0x3FA5556740000000))
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1357, <8 x float> splat (float 0x3FC5554B00000000))
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1362, <8 x float> %v1357, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1359, <8 x float> %v1363, <8 x float> %v1357)
  %v1365 = sub <8 x i32> %v1358, splat (i32 1262485250)
  %v1366 = lshr <8 x i32> %v1365, splat (i32 1)
  %v1367 = sub <8 x i32> %v1365, %v1366
  %v1368 = shl <8 x i32> %v1366, splat (i32 23)
  %v1369 = bitcast <8 x i32> %v1368 to <8 x float>
  %v1370 = shl <8 x i32> %v1367, splat (i32 23)
  %v1371 = bitcast <8 x i32> %v1370 to <8 x float>
  %v1372 = fadd <8 x float> %v1364, splat (float 0x3FF0000000000000)
  %v1373 = fmul <8 x float> %v1372, %v1369
  %v1374 = fmul <8 x float> %v1373, %v1371
  %v1375 = fcmp olt <8 x float> %v1349, splat (float 0x0000000000000000)
  %v1376 = select <8 x i1> %v1375, <8 x float> %v1374, <8 x float> splat (float 0x3FF0000000000000)
  %v1377 = fadd <8 x float> %v1374, splat (float 0x3FF0000000000000)
  %v1378 = fdiv <8 x float> %v1376, %v1377
  %v1379 = add i64 24, %v1325
  %v1380 = getelementptr inbounds float, ptr %v1278, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = fadd <8 x float> %v1381, %v1333
  %v1383 = add i64 24, %v1325
  %v1384 = getelementptr inbounds float, ptr %v16, i64 %v1383
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = fadd <8 x float> %v1382, %v1385
  %v1387 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1386)
  %v1388 = fneg <8 x float> %v1387
  %v1389 = fcmp olt <8 x float> %v1388, splat (float 0xC05A400000000000)
  %v1390 = select <8 x i1> %v1389, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1388
  %v1391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1390, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1392 = fsub <8 x float> %v1391, splat (float 0x4168000000000000)
  %v1393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1390)
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1393)
  %v1395 = bitcast <8 x float> %v1391 to <8 x i32>
  %v1396 = fmul <8 x float> %v1394, %v1394
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1394, <8 x float> splat (float 0x3F81227F40000000))
  %v1398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1397, <8 x float> %v1394, <8 x float> splat (float 0x3FA5556740000000))
  %v1399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1398, <8 x float> %v1394, <8 x float> splat (float 0x3FC5554B00000000))
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1399, <8 x float> %v1394, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> %v1400, <8 x float> %v1394)
  %v1402 = sub <8 x i32> %v1395, splat (i32 1262485250)
  %v1403 = lshr <8 x i32> %v1402, splat (i32 1)
  %v1404 = sub <8 x i32> %v1402, %v1403
  %v1405 = shl <8 x i32> %v1403, splat (i32 23)
  %v1406 = bitcast <8 x i32> %v1405 to <8 x float>
  %v1407 = shl <8 x i32> %v1404, splat (i32 23)
  %v1408 = bitcast <8 x i32> %v1407 to <8 x float>
  %v1409 = fadd <8 x float> %v1401, splat (float 0x3FF0000000000000)
  %v1410 = fmul <8 x float> %v1409, %v1406
  %v1411 = fmul <8 x float> %v1410, %v1408
  %v1412 = fcmp olt <8 x float> %v1386, splat (float 0x0000000000000000)
  %v1413 = select <8 x i1> %v1412, <8 x float> %v1411, <8 x float> splat (float 0x3FF0000000000000)
  %v1414 = fadd <8 x float> %v1411, splat (float 0x3FF0000000000000)
  %v1415 = fdiv <8 x float> %v1413, %v1414
  %v1416 = add i64 0, %v1325
  %v1417 = getelementptr inbounds float, ptr %v1278, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = fadd <8 x float> %v1418, %v1337
  %v1420 = add i64 0, %v1325
  %v1421 = getelementptr inbounds float, ptr %v16, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = fadd <8 x float> %v1419, %v1422
  %v1424 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1423)
  %v1425 = fcmp ogt <8 x float> %v1424, splat (float 0x4023000000000000)
  %v1426 = select <8 x i1> %v1425, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1424
  %v1427 = fadd <8 x float> %v1426, %v1426
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1429 = fsub <8 x float> %v1428, splat (float 0x4168000000000000)
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1427)
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1430)
  %v1432 = bitcast <8 x float> %v1428 to <8 x i32>
  %v1433 = fmul <8 x float> %v1431, %v1431
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1431, <8 x float> splat (float 0x3F81227F40000000))
  %v1435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1434, <8 x float> %v1431, <8 x float> splat (float 0x3FA5556740000000))
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> %v1431, <8 x float> splat (float 0x3FC5554B00000000))
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1431, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> %v1437, <8 x float> %v1431)
  %v1439 = shl <8 x i32> %v1432, splat (i32 23)
  %v1440 = add <8 x i32> %v1439, splat (i32 1065353216)
  %v1441 = bitcast <8 x i32> %v1440 to <8 x float>
  %v1442 = fsub <8 x float> %v1441, splat (float 0x3FF0000000000000)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> %v1438, <8 x float> %v1442)
  %v1444 = fadd <8 x float> %v1443, splat (float 0x4000000000000000)
  %v1445 = fdiv <8 x float> %v1443, %v1444
  %v1446 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1445, <8 x float> %v1423)
  %v1447 = add i64 0, %v1325
  %v1448 = getelementptr inbounds float, ptr %v1284, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = fmul <8 x float> %v1378, %v1449
  %v1451 = fmul <8 x float> %v1415, %v1446
  %v1452 = fadd <8 x float> %v1450, %v1451
  %v1453 = add i64 16, %v1325
  %v1454 = getelementptr inbounds float, ptr %v1278, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1455, %v1341
  %v1457 = add i64 16, %v1325
  %v1458 = getelementptr inbounds float, ptr %v16, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fadd <8 x float> %v1456, %v1459
  %v1461 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1460)
  %v1462 = fneg <8 x float> %v1461
  %v1463 = fcmp olt <8 x float> %v1462, splat (float 0xC05A400000000000)
  %v1464 = select <8 x i1> %v1463, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1462
  %v1465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1466 = fsub <8 x float> %v1465, splat (float 0x4168000000000000)
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1464)
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1467)
  %v1469 = bitcast <8 x float> %v1465 to <8 x i32>
  %v1470 = fmul <8 x float> %v1468, %v1468
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1468, <8 x float> splat (float 0x3F81227F40000000))
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1468, <8 x float> splat (float 0x3FA5556740000000))
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1472, <8 x float> %v1468, <8 x float> splat (float 0x3FC5554B00000000))
  %v1474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1468, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1470, <8 x float> %v1474, <8 x float> %v1468)
  %v1476 = sub <8 x i32> %v1469, splat (i32 1262485250)
  %v1477 = lshr <8 x i32> %v1476, splat (i32 1)
  %v1478 = sub <8 x i32> %v1476, %v1477
  %v1479 = shl <8 x i32> %v1477, splat (i32 23)
  %v1480 = bitcast <8 x i32> %v1479 to <8 x float>
  %v1481 = shl <8 x i32> %v1478, splat (i32 23)
  %v1482 = bitcast <8 x i32> %v1481 to <8 x float>
  %v1483 = fadd <8 x float> %v1475, splat (float 0x3FF0000000000000)
  %v1484 = fmul <8 x float> %v1483, %v1480
  %v1485 = fmul <8 x float> %v1484, %v1482
  %v1486 = fcmp olt <8 x float> %v1460, splat (float 0x0000000000000000)
  %v1487 = select <8 x i1> %v1486, <8 x float> %v1485, <8 x float> splat (float 0x3FF0000000000000)
  %v1488 = fadd <8 x float> %v1485, splat (float 0x3FF0000000000000)
  %v1489 = fdiv <8 x float> %v1487, %v1488
  %v1490 = fmul <8 x float> %v1489, %v1452
  %v1491 = add i64 0, %v1325
  %v1492 = getelementptr inbounds float, ptr %v1290, i64 %v1491
  store <8 x float> %v1378, ptr %v1492, align 4
  %v1493 = add i64 0, %v1325
  %v1494 = getelementptr inbounds float, ptr %v1296, i64 %v1493
  store <8 x float> %v1415, ptr %v1494, align 4
  %v1495 = add i64 0, %v1325
  %v1496 = getelementptr inbounds float, ptr %v1302, i64 %v1495
  store <8 x float> %v1446, ptr %v1496, align 4
  %v1497 = add i64 0, %v1325
  %v1498 = getelementptr inbounds float, ptr %v1308, i64 %v1497
  store <8 x float> %v1452, ptr %v1498, align 4
  %v1499 = add i64 0, %v1325
  %v1500 = getelementptr inbounds float, ptr %v1314, i64 %v1499
  store <8 x float> %v1489, ptr %v1500, align 4
  %v1501 = add i64 0, %v1325
  %v1502 = getelementptr inbounds float, ptr %v1320, i64 %v1501
  store <8 x float> %v1490, ptr %v1502, align 4
  %v1503 = add nsw i64 %v1321, 1
  br label %b199
b201:
  %v1504 = add nsw i64 %v1268, 1
  br label %b196
b198:
  %v1505 = add nsw i64 %v1244, 1
  br label %b191
b193:
  %v1506 = add nsw i64 %v1238, 1
  br label %b188
b190:
  %v1507 = add nsw i64 %v1233, 96
  br label %b185
b187:
  %v1508 = add i64 %v7, 0
  %v1509 = sdiv i64 %v1508, 1
  %v1510 = add i64 %v2, 1
  %v1511 = mul i64 %v1509, %v2
  %v1512 = sdiv i64 %v1511, %v3
  %v1513 = mul i64 %v1512, 1
  %v1514 = icmp slt i64 %v1513, %v7
  %v1515 = select i1 %v1514, i64 %v1513, i64 %v7
  %v1516 = mul i64 %v1509, %v1510
  %v1517 = sdiv i64 %v1516, %v3
  %v1518 = mul i64 %v1517, 1
  %v1519 = icmp slt i64 %v1518, %v7
  %v1520 = select i1 %v1519, i64 %v1518, i64 %v7
  br label %b202
b202:
  %v1521 = phi i64 [ %v1515, %b187 ], [ %v1540, %b203 ]
  %v1522 = icmp slt i64 %v1521, %v1520
  br i1 %v1522, label %b203, label %b204
b203:
  %v1523 = add i64 %v1217, 0
  %v1524 = and i64 %v1523, %v52
  %v1525 = mul i64 %v1524, %v7
  %v1526 = add i64 %v1525, %v1521
  %v1527 = mul i64 %v1526, 8
  %v1528 = getelementptr inbounds float, ptr %v10, i64 %v1527
  %v1529 = add i64 %v1217, 1
  %v1530 = and i64 %v1529, %v58
  %v1531 = mul i64 %v1530, %v7
  %v1532 = add i64 %v1531, %v1521
  %v1533 = mul i64 %v1532, 8
  %v1534 = getelementptr inbounds float, ptr %v22, i64 %v1533
  %v1535 = add i64 0, 0
  %v1536 = getelementptr inbounds float, ptr %v1528, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = add i64 0, 0
  %v1539 = getelementptr inbounds float, ptr %v1534, i64 %v1538
  store <8 x float> %v1537, ptr %v1539, align 4
  %v1540 = add nsw i64 %v1521, 1
  br label %b202
b204:
  %v1541 = add nsw i64 %v1217, 1
  br label %b182
b184:
  %v1542 = icmp sgt i64 %v3, 1
  br i1 %v1542, label %b205, label %b206
b205:
  %v1543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1544 = atomicrmw add ptr %v1543, i64 1 acq_rel
  %v1545 = load i64, ptr %v75, align 8
  %v1546 = add i64 %v1545, 1
  store i64 %v1546, ptr %v75, align 8
  %v1547 = mul i64 %v3, %v1546
  br label %b207
b207:
  %v1548 = load atomic i64, ptr %v1543 acquire, align 8
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b208, label %b209
b208:
  %v1550 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
  %v1551 = add nsw i64 %v1128, %v1127
  br label %b157
b159:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v310 = alloca float, i64 64, align 4
  %v453 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 24576
  %v79 = add i64 %v78, 512
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = add i64 %v8, 0
  %v82 = sdiv i64 %v81, 1
  %v83 = add i64 %v2, 1
  %v84 = mul i64 %v82, %v2
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v8
  %v88 = select i1 %v87, i64 %v86, i64 %v8
  %v89 = mul i64 %v82, %v83
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v8
  %v93 = select i1 %v92, i64 %v91, i64 %v8
  br label %b0
b0:
  %v94 = phi i64 [ %v88, %entry ], [ %v123, %b1 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b1, label %b2
b1:
  %v96 = mul i64 %v94, 8
  %v97 = getelementptr inbounds float, ptr %v18, i64 %v96
  %v98 = mul i64 1, %v7
  %v99 = add i64 %v94, %v98
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v20, i64 %v100
  %v102 = mul i64 %v94, 8
  %v103 = getelementptr inbounds float, ptr %v50, i64 %v102
  %v104 = mul i64 %v94, 32
  %v105 = getelementptr inbounds float, ptr %v38, i64 %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v97, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v101, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = fmul <8 x float> %v108, %v111
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v103, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fmul <8 x float> %v112, %v115
  %v117 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = fsub <8 x float> %v118, %v115
  %v120 = fmul <8 x float> %v116, %v119
  %v121 = add i64 16, 0
  %v122 = getelementptr inbounds float, ptr %v105, i64 %v121
  store <8 x float> %v120, ptr %v122, align 4
  %v123 = add nsw i64 %v94, 1
  br label %b0
b2:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = load i64, ptr %v75, align 8
  %v128 = add i64 %v127, 1
  store i64 %v128, ptr %v75, align 8
  %v129 = mul i64 %v3, %v128
  br label %b5
b5:
  %v130 = load atomic i64, ptr %v125 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b6, label %b7
b6:
  %v132 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v133 = getelementptr inbounds float, ptr %v77, i64 0
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b8, label %b9
b8:
  %v137 = add i64 1, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  %v150 = icmp slt i64 %v149, 1
  %v151 = select i1 %v150, i64 %v149, i64 1
  br label %b10
b10:
  %v152 = phi i64 [ %v144, %b8 ], [ %v180, %b15 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b11, label %b12
b11:
  %v154 = mul i64 %v152, 256
  %v155 = mul i64 %v152, 8
  %v156 = add i64 %v154, 0
  %v157 = add i64 %v155, 0
  %v158 = getelementptr inbounds float, ptr %v133, i64 %v156
  %v159 = sub i64 8, %v157
  %v160 = icmp slt i64 %v159, 0
  %v161 = select i1 %v160, i64 0, i64 %v159
  %v162 = icmp ult i64 %v161, 8
  %v163 = select i1 %v162, i64 %v161, i64 8
  %v164 = trunc i64 %v163 to i32
  %v165 = insertelement <8 x i32> poison, i32 %v164, i64 0
  %v166 = shufflevector <8 x i32> %v165, <8 x i32> poison, <8 x i32> zeroinitializer
  %v167 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v166
  %v168 = mul i64 %v157, 1
  %v169 = add i64 0, %v168
  %v170 = getelementptr inbounds float, ptr %v14, i64 %v169
  br label %b13
b13:
  %v171 = phi i64 [ 0, %b11 ], [ %v178, %b14 ]
  %v172 = icmp slt i64 %v171, 32
  br i1 %v172, label %b14, label %b15
b14:
  %v173 = mul i64 %v171, 8
  %v174 = getelementptr inbounds float, ptr %v170, i64 %v173
  %v175 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v174, <8 x i1> %v167, <8 x float> zeroinitializer)
  %v176 = mul i64 %v171, 8
  %v177 = getelementptr inbounds float, ptr %v158, i64 %v176
  store <8 x float> %v175, ptr %v177, align 4
  %v178 = add nsw i64 %v171, 1
  br label %b13
b15:
  %v179 = add i64 %v154, 256
  %v180 = add nsw i64 %v152, 1
  br label %b10
b12:
  br label %b9
b9:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b16, label %b17
b16:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v75, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v75, align 8
  %v186 = mul i64 %v3, %v185
  br label %b18
b18:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b19, label %b20
b19:
  %v189 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v190 = phi i64 [ 0, %b17 ], [ %v386, %b29 ]
  %v191 = icmp slt i64 %v190, %v5
  br i1 %v191, label %b22, label %b23
b22:
  %v192 = sub i64 %v5, 1
  %v193 = sub i64 %v192, %v190
  %v194 = add i64 %v7, 0
  %v195 = sdiv i64 %v194, 1
  %v196 = add i64 %v2, 1
  %v197 = mul i64 %v195, %v2
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  %v202 = mul i64 %v195, %v196
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  br label %b24
b24:
  %v207 = phi i64 [ %v201, %b22 ], [ %v309, %b25 ]
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b25, label %b26
b25:
  %v209 = add i64 %v193, 1
  %v210 = and i64 %v209, 1
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v207
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v24, i64 %v213
  %v215 = add i64 %v193, 0
  %v216 = and i64 %v215, %v54
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v207
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v18, i64 %v219
  %v221 = add i64 %v193, 0
  %v222 = and i64 %v221, %v74
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v207
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v50, i64 %v225
  %v227 = add i64 %v193, 0
  %v228 = and i64 %v227, %v70
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v207
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v46, i64 %v231
  %v233 = add i64 %v193, 0
  %v234 = and i64 %v233, %v72
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v207
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v48, i64 %v237
  %v239 = add i64 %v193, 0
  %v240 = and i64 %v239, %v68
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v207
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v44, i64 %v243
  %v245 = add i64 %v193, 0
  %v246 = and i64 %v245, %v56
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v207
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v20, i64 %v249
  %v251 = add i64 %v193, 0
  %v252 = and i64 %v251, %v66
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v207
  %v255 = mul i64 %v254, 32
  %v256 = getelementptr inbounds float, ptr %v38, i64 %v255
  %v257 = add i64 %v193, 0
  %v258 = and i64 %v257, 1
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v207
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v24, i64 %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v214, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v220, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v226, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fmul <8 x float> %v268, %v271
  %v273 = fadd <8 x float> %v265, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v232, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v273, %v276
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v238, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fmul <8 x float> %v280, %v280
  %v282 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v283 = shufflevector <8 x float> %v282, <8 x float> poison, <8 x i32> zeroinitializer
  %v284 = fsub <8 x float> %v283, %v281
  %v285 = fmul <8 x float> %v277, %v284
  %v286 = fmul <8 x float> %v273, %v280
  %v287 = fmul <8 x float> %v286, %v276
  %v288 = fsub <8 x float> %v283, %v276
  %v289 = fmul <8 x float> %v287, %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v244, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v273, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v250, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v273, %v296
  %v298 = fmul <8 x float> %v297, %v292
  %v299 = fsub <8 x float> %v283, %v292
  %v300 = fmul <8 x float> %v298, %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v256, i64 %v301
  store <8 x float> %v285, ptr %v302, align 4
  %v303 = add i64 24, 0
  %v304 = getelementptr inbounds float, ptr %v256, i64 %v303
  store <8 x float> %v289, ptr %v304, align 4
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v262, i64 %v305
  store <8 x float> %v293, ptr %v306, align 4
  %v307 = add i64 8, 0
  %v308 = getelementptr inbounds float, ptr %v256, i64 %v307
  store <8 x float> %v300, ptr %v308, align 4
  %v309 = add nsw i64 %v207, 1
  br label %b24
b26:
  %v311 = add i64 %v7, 0
  %v312 = sdiv i64 %v311, 1
  %v313 = add i64 %v2, 1
  %v314 = mul i64 %v312, %v2
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, %v7
  %v318 = select i1 %v317, i64 %v316, i64 %v7
  %v319 = mul i64 %v312, %v313
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, %v7
  %v323 = select i1 %v322, i64 %v321, i64 %v7
  br label %b27
b27:
  %v324 = phi i64 [ %v318, %b26 ], [ %v385, %b32 ]
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b28, label %b29
b28:
  %v326 = add i64 %v324, 96
  %v327 = icmp slt i64 %v326, %v323
  %v328 = select i1 %v327, i64 %v326, i64 %v323
  br label %b30
b30:
  %v329 = phi i64 [ 0, %b28 ], [ %v384, %b35 ]
  %v330 = icmp slt i64 %v329, 1
  br i1 %v330, label %b31, label %b32
b31:
  %v331 = sub i64 %v328, %v324
  %v332 = sub i64 8, 1
  %v333 = add i64 %v331, %v332
  %v334 = sdiv i64 %v333, 8
  br label %b33
b33:
  %v335 = phi i64 [ 0, %b31 ], [ %v383, %b40 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b34, label %b35
b34:
  %v337 = mul i64 %v331, %v335
  %v338 = sdiv i64 %v337, %v334
  %v339 = add i64 %v324, %v338
  %v340 = add i64 %v335, 1
  %v341 = mul i64 %v331, %v340
  %v342 = sdiv i64 %v341, %v334
  %v343 = add i64 %v324, %v342
  %v344 = mul i64 %v329, 256
  %v345 = getelementptr inbounds float, ptr %v133, i64 %v344
  %v346 = sub i64 %v343, %v339
  %v347 = add i64 %v193, 0
  %v348 = and i64 %v347, %v66
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v339
  %v351 = mul i64 %v350, 32
  %v352 = getelementptr inbounds float, ptr %v38, i64 %v351
  %v353 = getelementptr inbounds float, ptr %v352, i64 0
  %v354 = sub i64 %v346, 1
  %v355 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v354
  %v356 = load ptr, ptr %v355, align 4
  %v357 = icmp sgt i64 %v346, 0
  br i1 %v357, label %b36, label %b37
b36:
  call void %v356(ptr %v353, i64 32, ptr %v345, i64 32, ptr %v310)
  br label %b37
b37:
  %v358 = add i64 %v344, 256
  br label %b38
b38:
  %v359 = phi i64 [ %v339, %b37 ], [ %v382, %b43 ]
  %v360 = icmp slt i64 %v359, %v343
  br i1 %v360, label %b39, label %b40
b39:
  %v361 = sub i64 %v359, %v339
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v310, i64 %v362
  %v364 = add i64 %v193, 0
  %v365 = and i64 %v364, %v60
  %v366 = mul i64 %v365, %v7
  %v367 = add i64 %v366, %v359
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v26, i64 %v368
  br label %b41
b41:
  %v370 = phi i64 [ 0, %b39 ], [ %v381, %b42 ]
  %v371 = icmp slt i64 %v370, 1
  br i1 %v371, label %b42, label %b43
b42:
  %v372 = mul i64 %v329, 1
  %v373 = add i64 %v372, %v370
  %v374 = mul i64 %v373, 8
  %v375 = add i64 0, %v370
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v363, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 0, %v374
  %v380 = getelementptr inbounds float, ptr %v369, i64 %v379
  store <8 x float> %v378, ptr %v380, align 4
  %v381 = add nsw i64 %v370, 1
  br label %b41
b43:
  %v382 = add nsw i64 %v359, 1
  br label %b38
b40:
  %v383 = add nsw i64 %v335, 1
  br label %b33
b35:
  %v384 = add nsw i64 %v329, 1
  br label %b30
b32:
  %v385 = add nsw i64 %v324, 96
  br label %b27
b29:
  %v386 = add nsw i64 %v190, 1
  br label %b21
b23:
  %v387 = icmp sgt i64 %v3, 1
  br i1 %v387, label %b44, label %b45
b44:
  %v388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v389 = atomicrmw add ptr %v388, i64 1 acq_rel
  %v390 = load i64, ptr %v75, align 8
  %v391 = add i64 %v390, 1
  store i64 %v391, ptr %v75, align 8
  %v392 = mul i64 %v3, %v391
  br label %b46
b46:
  %v393 = load atomic i64, ptr %v388 acquire, align 8
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b47, label %b48
b47:
  %v395 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v396 = getelementptr inbounds float, ptr %v77, i64 256
  %v397 = getelementptr inbounds i64, ptr %v1, i64 4
  %v398 = load i64, ptr %v397, align 8
  %v399 = icmp eq i64 %v398, 0
  br i1 %v399, label %b49, label %b50
b49:
  %v400 = add i64 1, 0
  %v401 = sdiv i64 %v400, 1
  %v402 = add i64 %v2, 1
  %v403 = mul i64 %v401, %v2
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, 1
  %v407 = select i1 %v406, i64 %v405, i64 1
  %v408 = mul i64 %v401, %v402
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, 1
  %v412 = select i1 %v411, i64 %v410, i64 1
  %v413 = icmp slt i64 %v412, 1
  %v414 = select i1 %v413, i64 %v412, i64 1
  br label %b51
b51:
  %v415 = phi i64 [ %v407, %b49 ], [ %v443, %b56 ]
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b52, label %b53
b52:
  %v417 = mul i64 %v415, 256
  %v418 = mul i64 %v415, 8
  %v419 = add i64 %v417, 0
  %v420 = add i64 %v418, 0
  %v421 = getelementptr inbounds float, ptr %v396, i64 %v419
  %v422 = sub i64 8, %v420
  %v423 = icmp slt i64 %v422, 0
  %v424 = select i1 %v423, i64 0, i64 %v422
  %v425 = icmp ult i64 %v424, 8
  %v426 = select i1 %v425, i64 %v424, i64 8
  %v427 = trunc i64 %v426 to i32
  %v428 = insertelement <8 x i32> poison, i32 %v427, i64 0
  %v429 = shufflevector <8 x i32> %v428, <8 x i32> poison, <8 x i32> zeroinitializer
  %v430 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v429
  %v431 = mul i64 %v420, 1
  %v432 = add i64 0, %v431
  %v433 = getelementptr inbounds float, ptr %v12, i64 %v432
  br label %b54
b54:
  %v434 = phi i64 [ 0, %b52 ], [ %v441, %b55 ]
  %v435 = icmp slt i64 %v434, 32
  br i1 %v435, label %b55, label %b56
b55:
  %v436 = mul i64 %v434, 8
  %v437 = getelementptr inbounds float, ptr %v433, i64 %v436
  %v438 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v437, <8 x i1> %v430, <8 x float> zeroinitializer)
  %v439 = mul i64 %v434, 8
  %v440 = getelementptr inbounds float, ptr %v421, i64 %v439
  store <8 x float> %v438, ptr %v440, align 4
  %v441 = add nsw i64 %v434, 1
  br label %b54
b56:
  %v442 = add i64 %v417, 256
  %v443 = add nsw i64 %v415, 1
  br label %b51
b53:
  br label %b50
b50:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b57, label %b58
b57:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = load i64, ptr %v75, align 8
  %v448 = add i64 %v447, 1
  store i64 %v448, ptr %v75, align 8
  %v449 = mul i64 %v3, %v448
  br label %b59
b59:
  %v450 = load atomic i64, ptr %v445 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b60, label %b61
b60:
  %v452 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v454 = add i64 %v8, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v8
  %v461 = select i1 %v460, i64 %v459, i64 %v8
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v8
  %v466 = select i1 %v465, i64 %v464, i64 %v8
  br label %b62
b62:
  %v467 = phi i64 [ %v461, %b58 ], [ %v528, %b67 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b63, label %b64
b63:
  %v469 = add i64 %v467, 96
  %v470 = icmp slt i64 %v469, %v466
  %v471 = select i1 %v470, i64 %v469, i64 %v466
  br label %b65
b65:
  %v472 = phi i64 [ 0, %b63 ], [ %v527, %b70 ]
  %v473 = icmp slt i64 %v472, 1
  br i1 %v473, label %b66, label %b67
b66:
  %v474 = sub i64 %v471, %v467
  %v475 = sub i64 8, 1
  %v476 = add i64 %v474, %v475
  %v477 = sdiv i64 %v476, 8
  br label %b68
b68:
  %v478 = phi i64 [ 0, %b66 ], [ %v526, %b75 ]
  %v479 = icmp slt i64 %v478, %v477
  br i1 %v479, label %b69, label %b70
b69:
  %v480 = mul i64 %v474, %v478
  %v481 = sdiv i64 %v480, %v477
  %v482 = add i64 %v467, %v481
  %v483 = add i64 %v478, 1
  %v484 = mul i64 %v474, %v483
  %v485 = sdiv i64 %v484, %v477
  %v486 = add i64 %v467, %v485
  %v487 = mul i64 %v472, 256
  %v488 = getelementptr inbounds float, ptr %v396, i64 %v487
  %v489 = sub i64 %v486, %v482
  %v490 = mul i64 %v482, 32
  %v491 = getelementptr inbounds float, ptr %v38, i64 %v490
  %v492 = getelementptr inbounds float, ptr %v491, i64 0
  %v493 = sub i64 %v489, 1
  %v494 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v493
  %v495 = load ptr, ptr %v494, align 4
  %v496 = icmp sgt i64 %v489, 0
  br i1 %v496, label %b71, label %b72
b71:
  call void %v495(ptr %v492, i64 32, ptr %v488, i64 32, ptr %v453)
  br label %b72
b72:
  %v497 = add i64 %v487, 256
  br label %b73
b73:
  %v498 = phi i64 [ %v482, %b72 ], [ %v525, %b78 ]
  %v499 = icmp slt i64 %v498, %v486
  br i1 %v499, label %b74, label %b75
b74:
  %v500 = sub i64 %v498, %v482
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v453, i64 %v501
  %v503 = mul i64 1, %v7
  %v504 = add i64 %v498, %v503
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v26, i64 %v505
  %v507 = mul i64 %v498, 8
  %v508 = getelementptr inbounds float, ptr %v30, i64 %v507
  br label %b76
b76:
  %v509 = phi i64 [ 0, %b74 ], [ %v524, %b77 ]
  %v510 = icmp slt i64 %v509, 1
  br i1 %v510, label %b77, label %b78
b77:
  %v511 = mul i64 %v472, 1
  %v512 = add i64 %v511, %v509
  %v513 = mul i64 %v512, 8
  %v514 = add i64 0, %v509
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v502, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, %v513
  %v519 = getelementptr inbounds float, ptr %v506, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = fadd <8 x float> %v520, %v517
  %v522 = add i64 0, %v513
  %v523 = getelementptr inbounds float, ptr %v508, i64 %v522
  store <8 x float> %v521, ptr %v523, align 4
  %v524 = add nsw i64 %v509, 1
  br label %b76
b78:
  %v525 = add nsw i64 %v498, 1
  br label %b73
b75:
  %v526 = add nsw i64 %v478, 1
  br label %b68
b70:
  %v527 = add nsw i64 %v472, 1
  br label %b65
b67:
  %v528 = add nsw i64 %v467, 96
  br label %b62
b64:
  %v529 = icmp sgt i64 %v3, 1
  br i1 %v529, label %b79, label %b80
b79:
  %v530 = getelementptr inbounds i64, ptr %v1, i64 3
  %v531 = atomicrmw add ptr %v530, i64 1 acq_rel
  %v532 = load i64, ptr %v75, align 8
  %v533 = add i64 %v532, 1
  store i64 %v533, ptr %v75, align 8
  %v534 = mul i64 %v3, %v533
  br label %b81
b81:
  %v535 = load atomic i64, ptr %v530 acquire, align 8
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b82, label %b83
b82:
  %v537 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v538 = mul i64 0, 32
  %v539 = getelementptr inbounds float, ptr %v38, i64 %v538
  %v540 = getelementptr inbounds float, ptr %v539, i64 0
  %v541 = mul i64 0, 8
  %v542 = getelementptr inbounds float, ptr %v10, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = getelementptr inbounds float, ptr %v80, i64 12288
  %v545 = add i64 32, 1
  %v546 = sdiv i64 %v545, 2
  %v547 = add i64 %v2, 1
  %v548 = mul i64 %v546, %v2
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 2
  %v551 = icmp slt i64 %v550, 32
  %v552 = select i1 %v551, i64 %v550, i64 32
  %v553 = mul i64 %v546, %v547
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 2
  %v556 = icmp slt i64 %v555, 32
  %v557 = select i1 %v556, i64 %v555, i64 32
  %v558 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b84
b84:
  %v559 = phi i64 [ %v552, %b80 ], [ %v567, %b89 ]
  %v560 = icmp slt i64 %v559, %v557
  br i1 %v560, label %b85, label %b86
b85:
  %v561 = mul i64 %v559, 8
  %v562 = getelementptr inbounds float, ptr %v558, i64 %v561
  br label %b87
b87:
  %v563 = phi i64 [ 0, %b85 ], [ %v566, %b88 ]
  %v564 = icmp slt i64 %v563, 8
  br i1 %v564, label %b88, label %b89
b88:
  %v565 = getelementptr inbounds float, ptr %v562, i64 %v563
  store float 0x0000000000000000, ptr %v565, align 4
  %v566 = add nsw i64 %v563, 1
  br label %b87
b89:
  %v567 = add nsw i64 %v559, 1
  br label %b84
b86:
  %v568 = mul i64 %v8, 1
  br label %b90
b90:
  %v569 = phi i64 [ 0, %b86 ], [ %v673, %b95 ]
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b91, label %b92
b91:
  %v571 = sub i64 %v568, %v569
  %v572 = icmp slt i64 %v571, 384
  %v573 = select i1 %v572, i64 %v571, i64 384
  br label %b93
b93:
  %v574 = phi i64 [ %v552, %b91 ], [ %v672, %b119 ]
  %v575 = icmp slt i64 %v574, %v557
  br i1 %v575, label %b94, label %b95
b94:
  %v576 = sub i64 %v557, %v574
  %v577 = icmp slt i64 %v576, 64
  %v578 = select i1 %v577, i64 %v576, i64 64
  %v579 = sdiv i64 %v578, 2
  %v580 = mul i64 %v579, 2
  %v581 = sub i64 %v578, %v580
  %v582 = mul i64 %v569, 32
  %v583 = add i64 %v582, %v574
  %v584 = getelementptr inbounds float, ptr %v540, i64 %v583
  br label %b96
b96:
  %v585 = phi i64 [ 0, %b94 ], [ %v611, %b104 ]
  %v586 = icmp slt i64 %v585, %v573
  br i1 %v586, label %b97, label %b98
b97:
  %v587 = mul i64 %v585, 32
  %v588 = getelementptr inbounds float, ptr %v584, i64 %v587
  %v589 = mul i64 %v585, 2
  %v590 = getelementptr inbounds float, ptr %v544, i64 %v589
  br label %b99
b99:
  %v591 = phi i64 [ 0, %b97 ], [ %v600, %b100 ]
  %v592 = icmp slt i64 %v591, %v579
  br i1 %v592, label %b100, label %b101
b100:
  %v593 = mul i64 %v591, 2
  %v594 = getelementptr inbounds float, ptr %v588, i64 %v593
  %v595 = mul i64 %v591, 768
  %v596 = getelementptr inbounds float, ptr %v590, i64 %v595
  %v597 = getelementptr inbounds float, ptr %v594, i64 0
  %v598 = load <2 x float>, ptr %v597, align 4
  %v599 = getelementptr inbounds float, ptr %v596, i64 0
  store <2 x float> %v598, ptr %v599, align 4
  %v600 = add nsw i64 %v591, 1
  br label %b99
b101:
  %v601 = mul i64 %v579, 2
  %v602 = getelementptr inbounds float, ptr %v588, i64 %v601
  %v603 = mul i64 %v579, 768
  %v604 = getelementptr inbounds float, ptr %v590, i64 %v603
  br label %b102
b102:
  %v605 = phi i64 [ 0, %b101 ], [ %v610, %b103 ]
  %v606 = icmp slt i64 %v605, %v581
  br i1 %v606, label %b103, label %b104
b103:
  %v607 = getelementptr inbounds float, ptr %v602, i64 %v605
  %v608 = load float, ptr %v607, align 4
  %v609 = getelementptr inbounds float, ptr %v604, i64 %v605
  store float %v608, ptr %v609, align 4
  %v610 = add nsw i64 %v605, 1
  br label %b102, !llvm.loop !0
b104:
  %v611 = add nsw i64 %v585, 1
  br label %b96
b98:
  br label %b105
b105:
  %v612 = phi i64 [ 0, %b98 ], [ %v647, %b113 ]
  %v613 = icmp slt i64 %v612, 0
  br i1 %v613, label %b106, label %b107
b106:
  %v614 = mul i64 %v569, 8
  %v615 = add i64 %v614, %v612
  %v616 = getelementptr inbounds float, ptr %v543, i64 %v615
  br label %b108
b108:
  %v617 = phi i64 [ 0, %b106 ], [ %v635, %b109 ]
  %v618 = icmp slt i64 %v617, %v573
  br i1 %v618, label %b109, label %b110
b109:
  %v619 = mul i64 %v617, 8
  %v620 = getelementptr inbounds float, ptr %v616, i64 %v619
  %v621 = mul i64 %v617, 32
  %v622 = getelementptr inbounds float, ptr %v80, i64 %v621
  %v623 = getelementptr inbounds float, ptr %v620, i64 0
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = getelementptr inbounds float, ptr %v622, i64 0
  store <8 x float> %v624, ptr %v625, align 4
  %v626 = getelementptr inbounds float, ptr %v620, i64 8
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = getelementptr inbounds float, ptr %v622, i64 8
  store <8 x float> %v627, ptr %v628, align 4
  %v629 = getelementptr inbounds float, ptr %v620, i64 16
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v622, i64 16
  store <8 x float> %v630, ptr %v631, align 4
  %v632 = getelementptr inbounds float, ptr %v620, i64 24
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = getelementptr inbounds float, ptr %v622, i64 24
  store <8 x float> %v633, ptr %v634, align 4
  %v635 = add nsw i64 %v617, 1
  br label %b108
b110:
  %v636 = sdiv i64 %v578, 2
  br label %b111
b111:
  %v637 = phi i64 [ 0, %b110 ], [ %v646, %b112 ]
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b112, label %b113
b112:
  %v639 = mul i64 %v637, 2
  %v640 = add i64 %v574, %v639
  %v641 = mul i64 %v637, 768
  %v642 = getelementptr inbounds float, ptr %v544, i64 %v641
  %v643 = mul i64 %v640, 8
  %v644 = add i64 %v643, %v612
  %v645 = getelementptr inbounds float, ptr %v558, i64 %v644
  call void @outer_2x32(ptr %v642, ptr %v80, i64 %v573, ptr %v645, i64 8)
  %v646 = add nsw i64 %v637, 1
  br label %b111
b113:
  %v647 = add nsw i64 %v612, 32
  br label %b105
b107:
  %v648 = mul i64 %v569, 8
  %v649 = add i64 %v648, 0
  %v650 = getelementptr inbounds float, ptr %v543, i64 %v649
  br label %b114
b114:
  %v651 = phi i64 [ 0, %b107 ], [ %v660, %b115 ]
  %v652 = icmp slt i64 %v651, %v573
  br i1 %v652, label %b115, label %b116
b115:
  %v653 = mul i64 %v651, 8
  %v654 = getelementptr inbounds float, ptr %v650, i64 %v653
  %v655 = mul i64 %v651, 8
  %v656 = getelementptr inbounds float, ptr %v80, i64 %v655
  %v657 = getelementptr inbounds float, ptr %v654, i64 0
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v656, i64 0
  store <8 x float> %v658, ptr %v659, align 4
  %v660 = add nsw i64 %v651, 1
  br label %b114
b116:
  %v661 = sdiv i64 %v578, 2
  br label %b117
b117:
  %v662 = phi i64 [ 0, %b116 ], [ %v671, %b118 ]
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b118, label %b119
b118:
  %v664 = mul i64 %v662, 2
  %v665 = add i64 %v574, %v664
  %v666 = mul i64 %v662, 768
  %v667 = getelementptr inbounds float, ptr %v544, i64 %v666
  %v668 = mul i64 %v665, 8
  %v669 = add i64 %v668, 0
  %v670 = getelementptr inbounds float, ptr %v558, i64 %v669
  call void @outer_2x8(ptr %v667, ptr %v80, i64 %v573, ptr %v670, i64 8)
  %v671 = add nsw i64 %v662, 1
  br label %b117
b119:
  %v672 = add nsw i64 %v574, 64
  br label %b93
b95:
  %v673 = add nsw i64 %v569, 384
  br label %b90
b92:
  %v674 = icmp sgt i64 %v3, 1
  br i1 %v674, label %b120, label %b121
b120:
  %v675 = getelementptr inbounds i64, ptr %v1, i64 3
  %v676 = atomicrmw add ptr %v675, i64 1 acq_rel
  %v677 = load i64, ptr %v75, align 8
  %v678 = add i64 %v677, 1
  store i64 %v678, ptr %v75, align 8
  %v679 = mul i64 %v3, %v678
  br label %b122
b122:
  %v680 = load atomic i64, ptr %v675 acquire, align 8
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b123, label %b124
b123:
  %v682 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v683 = mul i64 0, 32
  %v684 = getelementptr inbounds float, ptr %v38, i64 %v683
  %v685 = getelementptr inbounds float, ptr %v684, i64 0
  %v686 = mul i64 0, 8
  %v687 = getelementptr inbounds float, ptr %v22, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  %v689 = getelementptr inbounds float, ptr %v80, i64 12288
  %v690 = add i64 32, 1
  %v691 = sdiv i64 %v690, 2
  %v692 = add i64 %v2, 1
  %v693 = mul i64 %v691, %v2
  %v694 = sdiv i64 %v693, %v3
  %v695 = mul i64 %v694, 2
  %v696 = icmp slt i64 %v695, 32
  %v697 = select i1 %v696, i64 %v695, i64 32
  %v698 = mul i64 %v691, %v692
  %v699 = sdiv i64 %v698, %v3
  %v700 = mul i64 %v699, 2
  %v701 = icmp slt i64 %v700, 32
  %v702 = select i1 %v701, i64 %v700, i64 32
  %v703 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b125
b125:
  %v704 = phi i64 [ %v697, %b121 ], [ %v712, %b130 ]
  %v705 = icmp slt i64 %v704, %v702
  br i1 %v705, label %b126, label %b127
b126:
  %v706 = mul i64 %v704, 8
  %v707 = getelementptr inbounds float, ptr %v703, i64 %v706
  br label %b128
b128:
  %v708 = phi i64 [ 0, %b126 ], [ %v711, %b129 ]
  %v709 = icmp slt i64 %v708, 8
  br i1 %v709, label %b129, label %b130
b129:
  %v710 = getelementptr inbounds float, ptr %v707, i64 %v708
  store float 0x0000000000000000, ptr %v710, align 4
  %v711 = add nsw i64 %v708, 1
  br label %b128
b130:
  %v712 = add nsw i64 %v704, 1
  br label %b125
b127:
  %v713 = mul i64 %v8, 1
  br label %b131
b131:
  %v714 = phi i64 [ 0, %b127 ], [ %v818, %b136 ]
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b132, label %b133
b132:
  %v716 = sub i64 %v713, %v714
  %v717 = icmp slt i64 %v716, 384
  %v718 = select i1 %v717, i64 %v716, i64 384
  br label %b134
b134:
  %v719 = phi i64 [ %v697, %b132 ], [ %v817, %b160 ]
  %v720 = icmp slt i64 %v719, %v702
  br i1 %v720, label %b135, label %b136
b135:
  %v721 = sub i64 %v702, %v719
  %v722 = icmp slt i64 %v721, 64
  %v723 = select i1 %v722, i64 %v721, i64 64
  %v724 = sdiv i64 %v723, 2
  %v725 = mul i64 %v724, 2
  %v726 = sub i64 %v723, %v725
  %v727 = mul i64 %v714, 32
  %v728 = add i64 %v727, %v719
  %v729 = getelementptr inbounds float, ptr %v685, i64 %v728
  br label %b137
b137:
  %v730 = phi i64 [ 0, %b135 ], [ %v756, %b145 ]
  %v731 = icmp slt i64 %v730, %v718
  br i1 %v731, label %b138, label %b139
b138:
  %v732 = mul i64 %v730, 32
  %v733 = getelementptr inbounds float, ptr %v729, i64 %v732
  %v734 = mul i64 %v730, 2
  %v735 = getelementptr inbounds float, ptr %v689, i64 %v734
  br label %b140
b140:
  %v736 = phi i64 [ 0, %b138 ], [ %v745, %b141 ]
  %v737 = icmp slt i64 %v736, %v724
  br i1 %v737, label %b141, label %b142
b141:
  %v738 = mul i64 %v736, 2
  %v739 = getelementptr inbounds float, ptr %v733, i64 %v738
  %v740 = mul i64 %v736, 768
  %v741 = getelementptr inbounds float, ptr %v735, i64 %v740
  %v742 = getelementptr inbounds float, ptr %v739, i64 0
  %v743 = load <2 x float>, ptr %v742, align 4
  %v744 = getelementptr inbounds float, ptr %v741, i64 0
  store <2 x float> %v743, ptr %v744, align 4
  %v745 = add nsw i64 %v736, 1
  br label %b140
b142:
  %v746 = mul i64 %v724, 2
  %v747 = getelementptr inbounds float, ptr %v733, i64 %v746
  %v748 = mul i64 %v724, 768
  %v749 = getelementptr inbounds float, ptr %v735, i64 %v748
  br label %b143
b143:
  %v750 = phi i64 [ 0, %b142 ], [ %v755, %b144 ]
  %v751 = icmp slt i64 %v750, %v726
  br i1 %v751, label %b144, label %b145
b144:
  %v752 = getelementptr inbounds float, ptr %v747, i64 %v750
  %v753 = load float, ptr %v752, align 4
  %v754 = getelementptr inbounds float, ptr %v749, i64 %v750
  store float %v753, ptr %v754, align 4
  %v755 = add nsw i64 %v750, 1
  br label %b143, !llvm.loop !3
b145:
  %v756 = add nsw i64 %v730, 1
  br label %b137
b139:
  br label %b146
b146:
  %v757 = phi i64 [ 0, %b139 ], [ %v792, %b154 ]
  %v758 = icmp slt i64 %v757, 0
  br i1 %v758, label %b147, label %b148
b147:
  %v759 = mul i64 %v714, 8
  %v760 = add i64 %v759, %v757
  %v761 = getelementptr inbounds float, ptr %v688, i64 %v760
  br label %b149
b149:
  %v762 = phi i64 [ 0, %b147 ], [ %v780, %b150 ]
  %v763 = icmp slt i64 %v762, %v718
  br i1 %v763, label %b150, label %b151
b150:
  %v764 = mul i64 %v762, 8
  %v765 = getelementptr inbounds float, ptr %v761, i64 %v764
  %v766 = mul i64 %v762, 32
  %v767 = getelementptr inbounds float, ptr %v80, i64 %v766
  %v768 = getelementptr inbounds float, ptr %v765, i64 0
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = getelementptr inbounds float, ptr %v767, i64 0
  store <8 x float> %v769, ptr %v770, align 4
  %v771 = getelementptr inbounds float, ptr %v765, i64 8
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v767, i64 8
  store <8 x float> %v772, ptr %v773, align 4
  %v774 = getelementptr inbounds float, ptr %v765, i64 16
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v767, i64 16
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = getelementptr inbounds float, ptr %v765, i64 24
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = getelementptr inbounds float, ptr %v767, i64 24
  store <8 x float> %v778, ptr %v779, align 4
  %v780 = add nsw i64 %v762, 1
  br label %b149
b151:
  %v781 = sdiv i64 %v723, 2
  br label %b152
b152:
  %v782 = phi i64 [ 0, %b151 ], [ %v791, %b153 ]
  %v783 = icmp slt i64 %v782, %v781
  br i1 %v783, label %b153, label %b154
b153:
  %v784 = mul i64 %v782, 2
  %v785 = add i64 %v719, %v784
  %v786 = mul i64 %v782, 768
  %v787 = getelementptr inbounds float, ptr %v689, i64 %v786
  %v788 = mul i64 %v785, 8
  %v789 = add i64 %v788, %v757
  %v790 = getelementptr inbounds float, ptr %v703, i64 %v789
  call void @outer_2x32(ptr %v787, ptr %v80, i64 %v718, ptr %v790, i64 8)
  %v791 = add nsw i64 %v782, 1
  br label %b152
b154:
  %v792 = add nsw i64 %v757, 32
  br label %b146
b148:
  %v793 = mul i64 %v714, 8
  %v794 = add i64 %v793, 0
  %v795 = getelementptr inbounds float, ptr %v688, i64 %v794
  br label %b155
b155:
  %v796 = phi i64 [ 0, %b148 ], [ %v805, %b156 ]
  %v797 = icmp slt i64 %v796, %v718
  br i1 %v797, label %b156, label %b157
b156:
  %v798 = mul i64 %v796, 8
  %v799 = getelementptr inbounds float, ptr %v795, i64 %v798
  %v800 = mul i64 %v796, 8
  %v801 = getelementptr inbounds float, ptr %v80, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v799, i64 0
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v801, i64 0
  store <8 x float> %v803, ptr %v804, align 4
  %v805 = add nsw i64 %v796, 1
  br label %b155
b157:
  %v806 = sdiv i64 %v723, 2
  br label %b158
b158:
  %v807 = phi i64 [ 0, %b157 ], [ %v816, %b159 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b159, label %b160
b159:
  %v809 = mul i64 %v807, 2
  %v810 = add i64 %v719, %v809
  %v811 = mul i64 %v807, 768
  %v812 = getelementptr inbounds float, ptr %v689, i64 %v811
  %v813 = mul i64 %v810, 8
  %v814 = add i64 %v813, 0
  %v815 = getelementptr inbounds float, ptr %v703, i64 %v814
  call void @outer_2x8(ptr %v812, ptr %v80, i64 %v718, ptr %v815, i64 8)
  %v816 = add nsw i64 %v807, 1
  br label %b158
b160:
  %v817 = add nsw i64 %v719, 64
  br label %b134
b136:
  %v818 = add nsw i64 %v714, 384
  br label %b131
b133:
  %v819 = icmp sgt i64 %v3, 1
  br i1 %v819, label %b161, label %b162
b161:
  %v820 = getelementptr inbounds i64, ptr %v1, i64 3
  %v821 = atomicrmw add ptr %v820, i64 1 acq_rel
  %v822 = load i64, ptr %v75, align 8
  %v823 = add i64 %v822, 1
  store i64 %v823, ptr %v75, align 8
  %v824 = mul i64 %v3, %v823
  br label %b163
b163:
  %v825 = load atomic i64, ptr %v820 acquire, align 8
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b164, label %b165
b164:
  %v827 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v828 = icmp eq i64 %v2, 0
  br i1 %v828, label %b166, label %b167
b166:
  br label %b168
b168:
  %v829 = phi i64 [ 0, %b166 ], [ %v851, %b173 ]
  %v830 = icmp slt i64 %v829, 32
  br i1 %v830, label %b169, label %b170
b169:
  br label %b171
b171:
  %v831 = phi i64 [ 0, %b169 ], [ %v848, %b176 ]
  %v832 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v847, %b176 ]
  %v833 = icmp slt i64 %v831, %v8
  br i1 %v833, label %b172, label %b173
b172:
  %v834 = add i64 %v831, 128
  %v835 = icmp slt i64 %v834, %v8
  %v836 = select i1 %v835, i64 %v834, i64 %v8
  br label %b174
b174:
  %v837 = phi i64 [ %v831, %b172 ], [ %v846, %b175 ]
  %v838 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v845, %b175 ]
  %v839 = icmp slt i64 %v837, %v836
  br i1 %v839, label %b175, label %b176
b175:
  %v840 = mul i64 %v837, 32
  %v841 = getelementptr inbounds float, ptr %v38, i64 %v840
  %v842 = add i64 0, %v829
  %v843 = getelementptr inbounds float, ptr %v841, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = fadd <8 x float> %v838, %v844
  %v846 = add nsw i64 %v837, 1
  br label %b174
b176:
  %v847 = fadd <8 x float> %v832, %v838
  %v848 = add nsw i64 %v831, 128
  br label %b171
b173:
  %v849 = add i64 0, %v829
  %v850 = getelementptr inbounds float, ptr %v36, i64 %v849
  store <8 x float> %v832, ptr %v850, align 4
  %v851 = add nsw i64 %v829, 8
  br label %b168
b170:
  br label %b167
b167:
  %v852 = icmp sgt i64 %v3, 1
  br i1 %v852, label %b177, label %b178
b177:
  %v853 = getelementptr inbounds i64, ptr %v1, i64 3
  %v854 = atomicrmw add ptr %v853, i64 1 acq_rel
  %v855 = load i64, ptr %v75, align 8
  %v856 = add i64 %v855, 1
  store i64 %v856, ptr %v75, align 8
  %v857 = mul i64 %v3, %v856
  br label %b179
b179:
  %v858 = load atomic i64, ptr %v853 acquire, align 8
  %v859 = icmp slt i64 %v858, %v857
  br i1 %v859, label %b180, label %b181
b180:
  %v860 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
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
